"""The main event of an article: what it is called, how it is said that it was held, where, by whom."""

# What an event is called. Longest match wins; each may begin with a capital letter.
kinds = """
hội nghị
hội nghị trực tuyến
hội nghị sơ kết
hội nghị tổng kết
hội nghị chuyên đề
hội nghị toàn quốc
hội nghị cán bộ
hội nghị tập huấn
hội nghị tiếp xúc cử tri
hội nghị đối thoại
hội thảo
hội thảo khoa học
hội thi
hội chợ
hội diễn
hội trại
trại sáng tác
trại hè
trại huấn luyện
hội khỏe
hội xuân
hội đàm
hội thao
hội báo xuân
hội sách
tọa đàm
buổi tọa đàm
buổi làm việc
buổi gặp mặt
buổi tiếp
buổi lễ
buổi họp
buổi họp báo
buổi đối thoại
buổi tiếp xúc
buổi kiểm tra
buổi giám sát
buổi khảo sát
buổi tập huấn
buổi tuyên truyền
buổi sinh hoạt chuyên đề
buổi nói chuyện
buổi giao lưu
buổi thăm
buổi ra quân
buổi tổng kết
buổi tiếp công dân
buổi hội đàm
cuộc họp
cuộc gặp
cuộc gặp mặt
cuộc làm việc
cuộc thi
cuộc hội đàm
cuộc đối thoại
cuộc tiếp xúc
cuộc kiểm tra
cuộc vận động
cuộc diễn tập
chuyến thăm
chuyến công tác
chuyến làm việc
chuyến khảo sát
phiên họp
phiên họp thường kỳ
phiên chất vấn
phiên giải trình
phiên tòa
phiên chợ
phiên giao dịch việc làm
kỳ họp
kỳ họp thường lệ
kỳ họp chuyên đề
họp báo
họp mặt
đại hội
đại hội đại biểu
đại hội thi đua yêu nước
đại lễ
lễ kỷ niệm
lễ khai mạc
lễ bế mạc
lễ khánh thành
lễ khởi công
lễ động thổ
lễ ra quân
lễ phát động
lễ trao
lễ trao giải
lễ trao giải thưởng
lễ trao tặng
lễ trao quyết định
lễ công bố
lễ công bố quyết định
lễ đón nhận
lễ đón bằng
lễ đón
lễ ký kết
lễ ký
lễ tuyên dương
lễ tôn vinh
lễ tổng kết
lễ khai giảng
lễ bế giảng
lễ tốt nghiệp
lễ viếng
lễ dâng hương
lễ dâng hoa
lễ tưởng niệm
lễ truy điệu
lễ an táng
lễ giao nhận quân
lễ giao, nhận quân
lễ tuyên thệ
lễ ra mắt
lễ bàn giao
lễ kết nạp
lễ mít tinh
lễ mừng thọ
lễ gặp mặt
lễ thông xe
lễ hợp long
lễ xuất quân
lễ chào cờ
lễ giỗ
lễ cầu siêu
lễ hưởng ứng
lễ kết nghĩa
lễ chia tay
lễ tiễn
lễ trồng cây
lễ tri ân
lễ giải phóng
lễ hội
lễ khai trương
lễ khai hội
lễ phát thưởng
lễ
lớp tập huấn
lớp bồi dưỡng
lớp học
lớp huấn luyện
khóa học
khóa huấn luyện
khóa tập huấn
khóa bồi dưỡng
tập huấn
lớp đào tạo
chương trình giao lưu
chương trình nghệ thuật
chương trình
ngày hội
ngày hội đại đoàn kết toàn dân tộc
ngày hội đại đoàn kết
liên hoan
triển lãm
trưng bày
diễn đàn
diễn tập
mít tinh
giải chạy
giải bóng đá
giải bóng chuyền
giải thể thao
giải cầu lông
giải quần vợt
giải bóng bàn
giải việt dã
giải đua
giải vô địch
giải cờ
giải bơi
giải đấu
phiên thường kỳ
giao ban
cuộc giao ban
lễ thượng cờ
lễ cất nóc
lễ khai mạc trọng thể
lễ xuất quân
đêm thơ
đêm giao lưu
hội thi tuyên truyền viên
phiên toàn thể
lễ kỉ niệm
lễ công nhận
ngày chạy olympic
ngày thơ
hội làng
hội vật
hội đua
festival
đêm hội
đêm nhạc
gặp mặt
gặp gỡ
tiếp xúc cử tri
đối thoại
sinh hoạt chuyên đề
tuần lễ
hội thảo quốc tế
"""

# What happens where no noun names the event; "làm việc với", "đến thăm".
acts = """
làm việc với
làm việc tại
đến thăm
thăm và làm việc
thăm, làm việc
đi thăm
thăm hỏi
thăm, chúc tết
thăm, tặng quà
thăm
kiểm tra
khảo sát
giám sát
tiếp và làm việc
tiếp
tiếp công dân
tiếp xúc cử tri
đối thoại
dâng hương
viếng
trao tặng
trao quyết định
trao quà
tặng quà
chúc tết
chúc mừng
ra quân
phát động
khánh thành
khởi công
động thổ
bàn giao
công bố
khai mạc
bế mạc
khai giảng
ra mắt
ký kết
họp
họp bàn
tiếp nhận
gặp mặt
gặp gỡ
đón
đón tiếp
đón nhận
hội đàm
hội kiến
tham dự
dự
chủ trì
thị sát
đến dự
tập huấn
diễn tập
tuyên dương
chào đón
đến
huy động
cứu hộ
ký
trao
tuyên truyền
bắt giữ
triệt phá
tiếp nhận
hoàn thành
"""

# How it is said that an event was held by someone.
held = """
tổ chức
bàn giao
triệu tập
có buổi họp
có cuộc họp
đăng cai
tiến hành
khai mạc
phát động
họp
ra mắt
khánh thành
khởi công
công bố
mở
trao
trao tặng
tặng
ra quân
khai trương
ký kết
khai giảng
bế giảng
"""
happened = ["diễn ra", "được tổ chức", "khai mạc", "bế mạc", "được khai mạc", "chính thức khai mạc"]
adverbs = """
đã
vừa
sẽ
long trọng
trọng thể
trang trọng
chính thức
đồng
cùng
tiếp tục
phối hợp
tưng bừng
đồng loạt
cũng
đang
được
chủ trì
lần đầu tiên
có
tham mưu
đăng cai
đứng ra
"""

# Titles that announce, order or plan; they report no event.
notices = """
thông báo
kế hoạch
quyết định
công khai
danh sách
lịch tiếp
lịch công tác
lịch làm việc
lịch trực
lịch cắt điện
hướng dẫn
thư mời
giấy mời
mời thầu
mời chào giá
tuyển dụng
quy chế
công điện
công văn
thể lệ
dự thảo
lấy ý kiến dự thảo
lấy ý kiến góp ý
lấy ý kiến đóng góp
lấy ý kiến về dự thảo
lấy ý kiến đối với dự thảo
lấy ý kiến nhân dân
bảng giá
thủ tục
trình tự
cảnh báo
khuyến cáo
những điều cần biết
"""

# Where no venue follows "tại", "ở".
no_places = """
SEA Games
ASIAD
Olympic
World Cup
giải
Giải
Liên hoan
liên hoan
nhà ông
nhà bà
buổi
Buổi
điểm cầu
các điểm cầu
đây
đó
địa phương
đơn vị
cơ sở
chỗ
nhà riêng
nước ngoài
Nghị quyết
Nghị định
Quyết định
Chỉ thị
Thông tư
Kế hoạch
Công văn
văn bản
kỳ họp
Kỳ họp
phiên
Phiên
cuộc
chương trình
Chương trình
Đại hội
đại hội
khoản
Điều
các
những
nhiều
một số
mục
thời điểm
vị trí
tờ trình
Tờ trình
báo cáo
Báo cáo
thực địa
hiện trường
Luật
trận
mức
cấp
tỉnh nhà
quê
thôn, bản
cộng đồng
cơ quan
nơi
khu vực biên giới
hộ
Diễn đàn
diễn đàn
tọa đàm
Tọa đàm
Ngày hội
hai đầu cầu
"""

# Words that end a venue.
place_stops = """
làm Trưởng
làm trưởng
nhân chuyến
nhân lễ
đã
diễn ra
để
với
do
nhằm
sẽ
được
trong
vào
có
cho
về
theo
cùng
dưới
khi
trước
nhân dịp
nhân kỷ niệm
nhân ngày
ngày
sáng
chiều
tối
trưa
tổ chức
long trọng
phối hợp
chủ trì
bằng
từ
là
nơi
của
đến
tới
như
hiện
còn
cũng
vừa
chính thức
gắn
trọng thể
trang trọng
đang
qua
sau
bắt đầu
tham gia
tham dự
chứng kiến
tiếp
thu hút
đồng loạt
khai mạc
bế mạc
làm việc
thăm
dự
họp
phát biểu
cùng với
thực hiện
kiểm tra
khảo sát
nghe
kết nối
kết hợp
trao
tặng
ký kết
khánh thành
khởi công
ra quân
ra mắt
bàn giao
phát động
gặp mặt
tiếp xúc
"""

# Administrative units that may follow a venue after a comma.
areas = """
xã
phường
thị trấn
huyện
quận
thị xã
thành phố
TP
tỉnh
thôn
ấp
bản
buôn
khu phố
đặc khu
tổ dân phố
Thành phố
Tp
Thủ đô
thủ đô
đường
số
"""

# What begins like a body, but is none.
no_bodies = """
Tỉnh ủy viên
Thành ủy viên
Huyện ủy viên
Thị ủy viên
Quận ủy viên
Đảng ủy viên
Tổng Bí thư
Tổng Giám đốc
Tổng số
Tổng kết
Đoàn của
Đoàn Văn
Đoàn Thị
Đoàn tàu
Đoàn đại biểu
Hội trường
Hội nhập
Xã hội
Khu vực
Nhóm công tác
Tổ chức
Đội hình
Báo cáo
Công tác
Phòng chống
Ban ngày
Thành phần
Trường hợp
"""

# What the name of a body begins with.
bodies = """
UBND
TAND
VKSND
BĐBP
LLVT
Ủy ban
Ủy Ban
HĐND
Hội đồng
Thường trực
Ban
Bộ
Sở
Cục
Tổng cục
Chi cục
Chi hội
Chi đoàn
Liên chi đoàn
Liên đội
Liên chi hội
Vụ
Viện
Học viện
Tỉnh ủy
Thành ủy
Huyện ủy
Quận ủy
Thị ủy
Đảng ủy
Đảng bộ
Chi bộ
Tỉnh đoàn
Thành đoàn
Huyện đoàn
Quận đoàn
Thị đoàn
Đoàn
Hội
Liên đoàn
Liên hiệp
Liên minh
Hiệp hội
Liên danh
Công đoàn
Mặt trận
MTTQ
MTTQVN
UBMTTQVN
UB MTTQVN
UBMTTQ
UB MTTQ
Công an
Cảnh sát
Quân khu
Quân đoàn
Binh đoàn
Đại đội
Hải đoàn
Sư đoàn
Trung đoàn
Lữ đoàn
Tiểu đoàn
Vùng
BCH
Bộ đội
Đồn
Hải đội
Trạm
Phòng
Văn phòng
Trung tâm
Nhà Thiếu nhi
Nhà Văn hóa Lao động
Nhà máy
Nhà hát
Nhà xuất bản
Nhà sách
nhà sách
Bảo tàng
Thư viện
Bệnh viện
Trường
trường THPT
trường THCS
trường TH
trường PTDTBT
trường PTDTNT
trường Tiểu học
trường Trung học
trường Mầm non
trường Mẫu giáo
trường Đại học
trường Cao đẳng
trường Chính trị
Đại học
Cao đẳng
Công ty
Tổng công ty
Tập đoàn
Ngân hàng
Bảo hiểm
BHXH
Kho bạc
Tòa án
Viện kiểm sát
Thanh tra
Thuế
Hải quan
Điện lực
Bưu điện
VNPT
Viettel
Báo
Đài
Tạp chí
Cổng
Chính phủ
Quốc hội
Trung ương
TW
Đại sứ quán
Lãnh sự quán
Tổng lãnh sự quán
Quỹ
Câu lạc bộ
CLB
Hợp tác xã
HTX
Giáo hội
Giáo xứ
Chùa
Tổ
Nhóm
Cụm
Khối
Đội
Hạt
Kiểm toán
Vườn quốc gia
Khu
LĐLĐ
ĐBQH
CCB
BTV
BQL
BCĐ
Ban Chỉ đạo
Tổng
Lực lượng
Thành phố
Tỉnh
Huyện
Xã
Phường
huyện
tỉnh
thành phố
thị xã
xã
phường
quận
thị trấn
TP
thôn
Thôn
ấp
Ấp
khu phố
Khu phố
khu dân cư
Khu dân cư
tổ dân phố
Tổ dân phố
liên đoàn
lãnh đạo
Tòa
Kiểm lâm
Ngành
ngành
Liên ngành
"""

# Buildings that hold rooms, and no body's name begins so.
houses = """
Nhà
nhà
Tòa nhà
tòa nhà
Trụ sở
trụ sở
Khách sạn
khách sạn
Cung
Dinh
Resort
Khu du lịch
"""

# Houses and grounds of which a place has one, so that they are a venue without a name.
venues = """
hội trường
nhà văn hóa
nhà sinh hoạt cộng đồng
nhà rông
nhà thi đấu
nhà thiếu nhi
sân trường
sân vận động
sân bóng
trụ sở
phòng họp
"""

# Units that count people who may take part, but as something else.
no_attendees = """
doanh nghiệp
nhà đầu tư
tập thể
cá nhân
gia đình
đối tượng
lượt khách
du khách
nhân khẩu
khẩu
dân
lao động
liệt sĩ
liệt sỹ
phạm nhân
bị cáo
bệnh nhân
ủy viên
lượt người
trẻ em
trẻ
nữ
anh hùng
cặp đôi
ứng cử viên
người có công
mẹ Việt Nam anh hùng
bà mẹ Việt Nam anh hùng
thuyền viên
nạn nhân
hành khách
khách hàng
bộ đội
công an viên
hộ lý
"""

topics = {
    # "… thảo luận về các vấn đề như: …; …": who lists topics says so with one of the verbs and one of the nouns.
    "verbs": """
thảo luận
trao đổi
bàn
bàn về
cho ý kiến
có ý kiến
ý kiến
góp ý
đóng góp
đối thoại
kiến nghị
phản ánh
xem xét
nghe
tập trung
thông qua
chất vấn
tham luận
đề cập
truyền đạt
quán triệt
phổ biến
giới thiệu
hướng dẫn
làm rõ
chia sẻ
đề xuất
tìm hiểu
học tập
tiếp thu
triển khai
trình bày
đánh giá
thống nhất
xoay quanh
nêu
kiểm tra
khảo sát
giám sát
""",
    "nouns": [
        "vấn đề",
        "nội dung",
        "chủ đề",
        "chuyên đề",
        "nhóm vấn đề",
        "nhóm nội dung",
        "lĩnh vực",
        "nội dung trọng tâm",
    ],
}
