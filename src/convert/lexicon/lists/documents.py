"""Legal and administrative documents, and how their numbers are written."""

# Kinds that a bare number may follow: "Nghị quyết 9", "Nghị định 45".
kinds = [
    "Nghị quyết",
    "Nghị định",
    "Chỉ thị",
    "Quyết định",
    "Thông tư",
    "Thông tư liên tịch",
    "Kết luận",
    "Quy định",
    "Công điện",
    "Pháp lệnh",
    "Sắc lệnh",
]

# Kinds whose number needs "số" or a symbol: "Kế hoạch số 15".
other_kinds = """
Luật
Bộ luật
Lệnh
Kế hoạch
Báo cáo
Thông báo
Công văn
Tờ trình
Hướng dẫn
Chương trình hành động
Chương trình
Đề án
Quy chế
Văn bản
Thông tri
Nghị quyết liên tịch
Văn bản hợp nhất
Giấy mời
Giấy phép
Tiêu chuẩn
Quy chuẩn
Thông báo kết luận
Hiệp định
Điều lệ
Công ước
Giấy chứng nhận
Quy trình
Biên bản
Thư
"""

# The letters in a symbol that name its kind: "1234/QĐ-TTg", "01-CT/TU".
letters = """
QĐ
NQ
CT
KH
NĐ
TT
TTLT
KL
TB
BC
HD
CV
TTr
CTr
CTrHĐ
ĐA
QH
UBTVQH
NQLT
CĐ
QC
QyĐ
QĐi
PL
SL
L
LCT
VBHN
QCPH
CTHĐ
PA
GM
TTHN
ĐLVN
BTV
TTg
UBND
HĐND
VPCP
BNV
BTC
GP
"""

# Words that end the name of who issued a document.
issuer_stops = """
về
quy định
quy hoạch
sửa đổi
ban hành
phê duyệt
hướng dẫn
đã
là
được
có
cho
tại
trong
từ
trên
nhằm
bổ sung
bổ nhiệm
công bố
công nhận
thực hiện
triển khai
đến
tới
để
với
do
vào
ra
đồng thời
giao
yêu cầu
theo
gắn
đối với
cũng
sẽ
không
phải
hỗ trợ
thí điểm
kiểm tra
tăng cường
đẩy mạnh
cần
như
mà
nên
bằng
khi
hiện
hoặc
cùng
ngày
số
thay thế
chỉ đạo
xử lý
xử phạt
xây dựng
đặc biệt
gồm
bao gồm
trước
sau
còn
thì
nêu
này
đó
một
các
những
vừa
tiếp tục
tổ chức
thành lập
giai đoạn
quyết nghị
thông qua
điều chỉnh
giải quyết
khen thưởng
tặng
cấp
ở
đến nay
nhiệm kỳ
đã được
kèm theo
xếp hạng
chấp thuận
cụ thể
nhất là
trong đó
đang
tinh giản
sắp xếp
phòng, chống
"""
