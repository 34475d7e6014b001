"""What numbers count.

Longest match wins; "people" are units that can take part in an event.
"""

symbols = """
%
‰
phần trăm
điểm %
điểm phần trăm
km²
km2
m²
m2
m³
m3
cm²
cm2
km
cm
mm
m
ha
hecta
héc ta
héc-ta
mét vuông
mét khối
mét
ki-lô-mét
kilômét
hải lý
sào
mẫu
kg
g
gam
gram
tạ
tấn
lít
ml
kV
kVA
KVA
MVA
kW
kWh
kWp
KWp
MW
MWp
MWh
GW
GWh
Mbps
Gbps
MB
GB
TB
°C
độ C
độ
oC
inch
DWT
TEU
Teu
TEUs
"""
money = """
đồng
đ
VNĐ
VND
vnđ
USD
đô la Mỹ
đô la
đô-la
đôla
EUR
Euro
euro
JPY
Yên
yên
yên Nhật
won
Won
KRW
nhân dân tệ
Nhân dân tệ
CNY
bảng Anh
GBP
AUD
đô la Úc
CAD
kíp
riel
baht
"""
durations = """
năm
tháng
ngày
giờ
phút
giây
tuần
tuần lễ
quý
thập kỷ
thập niên
thế kỷ
tiếng đồng hồ
tiếng
đêm
ngày đêm
ngày làm việc
ngày lễ
tháng đầu
nhiệm kỳ
niên khóa
khắc
tháng tuổi
năm tuổi Đảng
năm tuổi đảng
năm tuổi quân
h
g
p
buổi sáng
buổi chiều
mùa xuân
năm học
"""

people = """
lượt bà con
lượt người dân
lượt nhân dân
VĐV
lượt VĐV
lượt vận động viên
giám đốc
phó giám đốc
chánh án
phó chánh án
viện trưởng
phó viện trưởng
chỉ huy trưởng
phó chỉ huy trưởng
trưởng thôn
bí thư
phó bí thư
chủ tịch
phó chủ tịch
trưởng phòng
hiệu trưởng
trưởng ban
phó trưởng ban
phó trưởng phòng
người
người dân
người lao động
người tham dự
đại biểu
đại biểu chính thức
đại biểu Quốc hội
đại biểu HĐND
đại biểu khách mời
khách mời
khách hàng
hành khách
vị khách
khách
quan khách
cán bộ
công chức
viên chức
cán bộ chủ chốt
cán bộ đoàn
cán bộ hội
đảng viên
đoàn viên
đoàn viên thanh niên
hội viên
thanh niên
thanh thiếu nhi
thiếu nhi
thiếu niên
học viên
học sinh
sinh viên
giáo viên
giảng viên
thành viên
ủy viên
đồng chí
chiến sĩ
chiến sỹ
chiến sĩ mới
tân binh
dân quân
cử tri
thí sinh
văn nghệ sĩ
văn nghệ sỹ
cổ đông
chi hội trưởng
tổ trưởng
trưởng thôn
trưởng bản
trưởng ấp
đội viên
vận động viên
nghệ sĩ
nghệ nhân
diễn viên
tình nguyện viên
phóng viên
nhà báo
doanh nhân
doanh nghiệp
nhà khoa học
chuyên gia
nhà đầu tư
công nhân
công nhân lao động
lao động
nông dân
phụ nữ
chị em
chị em phụ nữ
em học sinh
em
cháu
cụ
ông
bà
chị
anh
bác sĩ
bác sỹ
y bác sĩ
nhân viên
nhân viên y tế
nhân dân
bà con
kiều bào
phật tử
tín đồ
tăng ni
chức sắc
già làng
cựu chiến binh
thương binh
người có công
báo cáo viên
tuyên truyền viên
hòa giải viên
kiểm sát viên
hộ lý
điều dưỡng
lãnh đạo
đoàn viên công đoàn
khán giả
du khách
lượt người
lượt khách
lượt đại biểu
vị
nữ
phạm nhân
bị cáo
bệnh nhân
trẻ em
trẻ
dân
nhân khẩu
khẩu
liệt sĩ
liệt sỹ
thân nhân
mẹ Việt Nam anh hùng
bà mẹ Việt Nam anh hùng
anh hùng
thầy cô
thầy cô giáo
ca sĩ
tập thể
cá nhân
gia đình
cặp đôi
kỹ sư
nạn nhân
vận động viên chuyên nghiệp
kiến trúc sư
thợ
thầy thuốc
nhà sư
sư thầy
hướng dẫn viên
VĐV
ĐVTN
CBCCVC
CBCC
tình nguyện viên
tổ viên
xã viên
thành viên tổ
nhà giáo
nhà thơ
nhà văn
họa sĩ
nhạc sĩ
nghệ nhân ưu tú
phóng viên báo chí
thuyền viên
ngư dân
tiểu thương
cổ động viên
trọng tài
huấn luyện viên
đoàn viên ưu tú
tiến sĩ
thạc sĩ
giáo sư
luật sư
nghệ sỹ
bộ đội
quân nhân
sĩ quan
công an viên
công dân
đối tượng
ứng cử viên
"""

things = """
đêm giao lưu
đêm nhạc
đêm diễn
đêm văn nghệ
đêm thơ
nhân sự
đơn vị hành chính
đơn vị
đơn vị cấp xã
đơn vị cấp huyện
đơn vị sự nghiệp
tổ chức cơ sở đảng
tổ chức
tổ chức đảng
cơ quan
phòng
ban
sở
ngành
chi bộ
đảng bộ
chi hội
chi đoàn
công đoàn cơ sở
câu lạc bộ
tổ
tổ dân phố
tổ công nghệ số cộng đồng
tổ hợp tác
nhóm
nhóm nhiệm vụ
nhóm giải pháp
đội
đoàn
đoàn công tác
đoàn tàu
đoàn hành quân
đoàn khách
tỉnh
thành phố
tỉnh thành
thành
huyện
quận
thị xã
xã
phường
thị trấn
đặc khu
thôn
ấp
bản
buôn
làng
khu phố
khu dân cư
xóm
khối
khóm
địa phương
quốc gia
nước
châu
châu lục
vùng
khu vực
cụm
điểm
điểm cầu
điểm trường
điểm bầu cử
khu vực bỏ phiếu
khu công nghiệp
cụm công nghiệp
khu tái định cư
khu
hợp tác xã
công ty
cơ sở
cơ sở sản xuất
cơ sở kinh doanh
cửa hàng
siêu thị
chợ
trường
trường học
lớp
lớp tập huấn
lớp học
phòng học
bệnh viện
trạm y tế
trạm
nhà máy
nhà
nhà văn hóa
nhà tình nghĩa
nhà đại đoàn kết
nhà tạm
căn nhà
căn hộ
căn
ngôi nhà
hộ
hộ dân
hộ gia đình
hộ nghèo
hộ cận nghèo
hộ kinh doanh
gia đình chính sách
thửa đất
thửa
lô đất
lô
khu đất
công trình
dự án
dự án thành phần
tiểu dự án
gói thầu
hạng mục
tuyến
tuyến đường
đoạn
cây cầu
cầu
cống
hồ chứa
hồ
đập
trạm bơm
giếng
kênh
cảng
bến
sân bay
ga
hồ sơ
thủ tục
thủ tục hành chính
dịch vụ
dịch vụ công
dịch vụ công trực tuyến
văn bản
văn bản quy phạm pháp luật
nghị quyết
quyết định
chỉ thị
kế hoạch
kết luận
thông báo
tờ trình
báo cáo
đề án
chương trình
quy định
quy chế
luật
dự án luật
dự thảo
dự thảo luật
dự thảo nghị quyết
dự thảo nghị định
dự thảo quyết định
dự thảo văn bản
dự thảo báo cáo
nghị định
thông tư
chuyên đề
chuyên mục
tiêu chí
chỉ tiêu
mục tiêu
nhiệm vụ
nhiệm vụ trọng tâm
giải pháp
nội dung
vấn đề
ý kiến
kiến nghị
đề xuất
câu hỏi
lưu ý
yêu cầu
quan điểm
khâu đột phá
đột phá
bước
khâu
nguyên tắc
bài học
bài học kinh nghiệm
hạn chế
lĩnh vực
mặt
trụ cột
cấp
chức năng
phương án
mô hình
phong trào
sáng kiến
đề tài
sản phẩm
sản phẩm OCOP
mặt hàng
gian hàng
thương hiệu
nhãn hiệu
điều
chương
phần
mục
khoản
trang
bài
tin
tin bài
bài viết
bài báo
tác phẩm
tác phẩm dự thi
ảnh
bức ảnh
bức tranh
cuốn sách
cuốn
đầu sách
quyển
bản tin
chữ ký
tham luận
bài tham luận
lượt ý kiến
lượt ý kiến phát biểu
phiếu
phiếu bầu
phiếu khảo sát
đơn
đơn thư
đơn khiếu nại
vụ
vụ việc
vụ án
vụ cháy
vụ tai nạn
vụ tai nạn giao thông
trường hợp
ca
ca mắc
ca bệnh
cuộc
cuộc họp
cuộc thanh tra
cuộc kiểm tra
cuộc tiếp xúc
cuộc giám sát
đợt
buổi
hội nghị
hội thảo
diễn đàn
tọa đàm
phiên
phiên họp
kỳ họp
hoạt động
sự kiện
lượt
lần
chuyến
chuyến bay
chuyến tàu
chuyến công tác
vòng
hiệp
trận
môn
môn thi đấu
nội dung thi đấu
tiết mục
trò chơi
phần thi
hội thi
cuộc thi
giải
giải nhất
giải nhì
giải ba
giải tư
giải khuyến khích
giải đặc biệt
giải xuất sắc
giải phụ
giải triển vọng
giải A
giải B
giải C
giải thưởng
huy chương
huy chương vàng
bằng khen
giấy khen
huân chương
huy hiệu
cờ thi đua
danh hiệu
kỷ niệm chương
kỷ lục
giấy chứng nhận
giấy phép
thẻ
thẻ bảo hiểm y tế
sổ tiết kiệm
chứng chỉ
hợp đồng
thỏa thuận
biên bản
biên bản ghi nhớ
suất quà
phần quà
suất
suất học bổng
học bổng
món quà
quà
xe
xe đạp
xe lăn
xe máy
ô tô
xe ô tô
phương tiện
tàu
tàu cá
tàu thuyền
thuyền
máy bay
máy
máy tính
máy vi tính
chiếc
chiếc xe
bộ
bộ bàn ghế
bộ máy tính
thiết bị
camera
bóng đèn
cột
cột điện
cái
con
con bò
con giống
cây
cây xanh
cây giống
cây con
đàn
đầu xe
trụ
tấm
tấm lòng
thùng
thùng mì
bao
bao xi măng
gói
hộp
chai
viên
quả
trái
bông
đôi
cặp
chậu
bếp
giường
giường bệnh
phòng bệnh
khẩu trang
liều
liều vắc xin
mũi
mũi tiêm
đơn vị máu
ngày công
ngày công lao động
công
khẩu hiệu
băng rôn
pa nô
panô
áp phích
tờ rơi
mẻ
tài khoản
lượt truy cập
lượt xem
thuê bao
hệ thống
phần mềm
cổng
trang thông tin điện tử
website
cơ sở dữ liệu
chữ ký số
chứng thư số
giao dịch
tin nhắn
cuộc gọi
mã
bộ phận
bộ phận một cửa
dân tộc
tôn giáo
di tích
di sản
lễ hội
làng nghề
điểm du lịch
khách sạn
nhà hàng
homestay
tua
tour
vườn
rừng
trang trại
mô hình kinh tế
vị trí
vị trí việc làm
biên chế
chỉ tiêu biên chế
chức danh
loại
loại hình
đầu mối
việc
việc làm
việc khó
trung tâm thương mại
trung tâm
bộ máy vi tính
đầu việc
đầu báo
đầu điểm
đầu cầu
đầu gia súc
biển quảng cáo
biển hiệu
mái che
kỹ sư
tác giả
cự ly
phó giám đốc
phó chủ tịch
phó chánh văn phòng
phó trưởng phòng
đại đội
tiểu đội
thành phần
tuổi
điểm số
bậc
thứ tiếng
ngôn ngữ
ngọn nến
phát
mũi giáp công
lực lượng
nút
nhịp
làn xe
làn
tầng
phần việc
cam kết
thông tin
nguồn
kênh
hướng
bên
mảng
dòng
cụm từ
bước đột phá
thành viên gia đình
"""

# What is reckoned by, after a stroke, beside symbols and durations: "đồng/hộ", "tạ/ha", "lượt/ngày".
per = """
hộ
hộ dân
hộ nghèo
hộ gia đình
gia đình
người
người dân
dân
nhân khẩu
khẩu
lao động
suất
sản phẩm
con
cây
công
công lao động
ngày công
xã
thôn
bản
huyện
tỉnh
học sinh
sinh viên
học viên
cháu
em
trẻ
cán bộ
giáo viên
đối tượng
trường hợp
căn
nhà
căn nhà
ngôi nhà
lượt
lần
vụ
vụ mùa
lứa
đợt
khóa
lớp
tổ
đội
mô hình
chuyến
tàu
phương tiện
ca
bao
chai
gói
phần
quả
trái
bó
tờ
cuốn
vé
hồ sơ
dự án
công trình
cơ sở
đơn vị
doanh nghiệp
hội viên
đảng viên
đoàn viên
thành viên
tập thể
cá nhân
giải
học kỳ
niên vụ
lồng
bè
trụ
gốc
tiết
buổi
phòng
khách
nhóm
câu lạc bộ
điểm
máy
xe
thùng
két
bình
lô
nền
thửa
ao
hồ
bệnh nhân
giường
vạn dân
s
đầu người
"""

# What comes in lists after one number: "7 xã, thị trấn", "63 tỉnh, thành phố".
together = """
xã
phường
thị trấn
đặc khu
tỉnh
thành phố
thành
huyện
quận
thị xã
thôn
ấp
bản
buôn
làng
khu phố
tổ dân phố
khối
xóm
sở
ban
ngành
khu dân cư
khối phố
đoàn thể
tổ
khóm
"""

# Words that no counted noun begins with: after a number they end it ("Quân khu 5 đã …", "từ 2 đến 3").
stops = """
và
hoặc
hay
cùng
của
đã
đang
sẽ
vừa
mới
được
bị
tại
ở
trong
ngoài
trên
dưới
từ
đến
tới
về
với
cho
do
theo
là
có
không
chưa
cũng
vẫn
còn
mà
thì
nên
vì
nhưng
để
khi
như
so
tăng
giảm
đạt
gồm
trở
hơn
này
đó
ấy
kia
bằng
qua
sau
trước
nữa
nhằm
bởi
rồi
luôn
lên
xuống
ra
vào
nếu
tuy
song
gần
khoảng
nhất
đầu
cuối
đều
chỉ
phải
cần
nhiều
ít
mỗi
các
những
tham
thực
triển
ban hành
hoàn
góp
thuộc
trực
nằm
chiếm
ước
tính
kể
diễn
tiếp
chính
xin
nhân
dự
khai
bế
long
trang
phối
vinh
tương
tức
xấp
nhờ
khiến
gây
đi
đón
phục
nói
cách
việc
"""

# Nouns that a number names or ranks: "Quân khu 5", "mức độ 4", "thứ 2". After "always" a number never counts;
# after "usually" it counts only what the lists above know ("cấp 2.500 giấy chứng nhận", "đợt 3 người").
numbered = {
    "always": """
tầng
Tầng
cơ sở
Cơ sở
thứ
Điều
điều
Khoản
Chương
Mục
Phụ lục
Biểu
Bảng
Hình
Nghị quyết
Nghị định
Chỉ thị
Quyết định
Thông tư
Kết luận
Thông báo
Quân khu
Sư đoàn
Trung đoàn
Tiểu đoàn
Lữ đoàn
Quân đoàn
Binh đoàn
Đại đội
Hải đoàn
Hải đội
Vùng
Cục
Quốc lộ
quốc lộ
Tỉnh lộ
tỉnh lộ
đường tỉnh
Đường tỉnh
QL
ĐT
hạng
top
Top
TOP
tốp
mức độ
Mức độ
Khóa
Covid
COVID
SEA Games
ASIAD
số nhà
hẻm
ngõ
kiệt
ngách
phố
lô số
hotline
Hotline
ĐT:
Điện thoại:
điện thoại:
Fax:
bản số
Quý
vị trí
tỷ lệ 1
độ tuổi
Lượt xem:
truy cập:
""",
    "usually": """
Ban Chỉ đạo
Ban chỉ đạo
Tổ
khoản
điểm
Điểm
quận
Quận
phường
Phường
khu phố
Khu phố
tổ
Tổ
tổ dân phố
Tổ dân phố
thôn
Thôn
ấp
Ấp
xóm
khóm
Khóm
khối
Khối
khu
Khu
cụm
Cụm
vùng
khu vực
Khu vực
đội
Đội
cấp
Cấp
loại
Loại
giai đoạn
Giai đoạn
đợt
Đợt
vòng
Vòng
kỳ
Kỳ
khóa
lớp
Lớp
phòng
Phòng
đường
Đường
Chương trình
chương trình
Đề án
đề án
Dự án
dự án
Tiểu dự án
tiêu chí
Tiêu chí
nhóm
Nhóm
bước
Bước
phương án
Phương án
Mục tiêu
nhiệm kỳ
Nhiệm kỳ
cơ sở
Cơ sở
Km
km
lý trình
Trung ương
tuyến
Tuyến
Trại giam
Nhà máy
xã
bản
bài
trang
câu
ga
cầu
cảng
bến
Ga
mẫu
Mẫu
Ảnh
ảnh
đời
bậc
vụ
lần
Lần
phiên bản
nghị quyết
chỉ thị
quyết định
Đoàn
Đồn
Trạm
Chi bộ
Chi nhánh
Trường
Bệnh viện
""",
}
qualifiers = {
    "nearly": ["gần", "gần đến", "gần tới", "suýt soát", "ngót", "ngót nghét", "ước gần", "ước đạt gần"],
    "about": """
khoảng
khoảng chừng
chừng
xấp xỉ
ước
ước khoảng
ước tính
ước tính khoảng
ước đạt
ước đạt khoảng
ước đạt từ
ước đạt được
ước cả năm đạt
ước tính đạt
ước thực hiện
ước thực hiện khoảng
ước thu
ước chi
ước tăng
ước tăng khoảng
ước giảm
ước giảm khoảng
ước còn
ước bằng
ước có
ước chừng
khoảng từ
phỏng chừng
tầm
trên dưới
độ khoảng
quãng
áng chừng
vào khoảng
""",
    "more_than": ["hơn", "trên", "vượt", "vượt trên", "quá"],
    "at_least": ["ít nhất", "tối thiểu", "không dưới", "không ít hơn", "từ ít nhất", "chí ít"],
    "less_than": [
        "dưới",
        "chưa đến",
        "chưa tới",
        "chưa đầy",
        "không quá",
        "không vượt quá",
        "tối đa",
        "nhiều nhất",
        "không đến",
        "không đầy",
        "kém",
    ],
}
