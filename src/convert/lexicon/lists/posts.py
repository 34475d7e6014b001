"""Posts as the language builds them: [prefix] head [modifier] body.

Compiled by hand from the laws on the organisation of state, party statutes and administrative prose.
"""

prefixes = ["nguyên", "cựu", "quyền", "q.", "p.", "phó", "cố", "phó trưởng"]
heads = """
trại trưởng
trại phó
thường vụ tỉnh ủy
thường vụ thành ủy
thường vụ huyện ủy
thường vụ thị ủy
thường vụ quận ủy
thường vụ đảng ủy
tuv
huv
đuv
uv
uvtv
uvt.ư
uvbtv
uvbch
uv.btv
uv.bch
phó bí thư tt
phó chủ tịch tt
pct tt
btđu
pbtđu
bthu
pbthu
bttu
pbttu
phó ct
phó bt
phó gđ
phó trưởng ban tt
thường vụ phụ trách
pgđ
tgđ
phó tgđ
phó lữ đoàn trưởng
phó sư đoàn trưởng
phó trung đoàn trưởng
phó tiểu đoàn trưởng
phó đại đội trưởng
phó hải đội trưởng
phó đồn trưởng
hải đoàn trưởng
phó hải đoàn trưởng
đảo trưởng
thôn phó
uvtw đảng
uvtư đảng
uvtư
pct
uv btv
tvtu
phó trưởng ban trực
uvtw
uvtwđ
uv twđ
uvbct
uvbtv
ủy viên tw đảng
bí thư
bí thư thứ nhất
tổng bí thư
chủ tịch
chủ tịch nước
chủ tịch quốc hội
thủ tướng
thủ tướng chính phủ
bộ trưởng
thứ trưởng
giám đốc
tổng giám đốc
phó tổng giám đốc
ủy viên
ủy viên thường trực
ủy viên thường vụ
ủy viên dự khuyết
tỉnh ủy viên
thành ủy viên
huyện ủy viên
quận ủy viên
thị ủy viên
đảng ủy viên
chánh văn phòng
chánh thanh tra
chánh án
chánh tòa
chánh sự vụ
phó chánh văn phòng
phó chánh thanh tra
phó chánh án
viện trưởng
phó viện trưởng
cục trưởng
phó cục trưởng
vụ trưởng
phó vụ trưởng
chi cục trưởng
phó chi cục trưởng
tổng cục trưởng
phó tổng cục trưởng
hiệu trưởng
phó hiệu trưởng
hiệu phó
trưởng ban
phó trưởng ban
phó ban
phó ban công tác
trưởng ban công tác
phó trưởng ban công tác
trưởng phòng
phó trưởng phòng
phó phòng
trưởng khoa
phó trưởng khoa
phó khoa
trưởng bộ môn
tổ trưởng
tổ phó
phó tổ trưởng
đội trưởng
đội phó
phó đội trưởng
trưởng đoàn
phó trưởng đoàn
phó đoàn
trưởng thôn
phó trưởng thôn
trưởng ấp
phó ấp
trưởng bản
trưởng buôn
trưởng làng
trưởng khu phố
trưởng khóm
trưởng tiểu ban
trưởng nhóm
trưởng trạm
phó trạm
trạm trưởng
phó trạm trưởng
trạm phó
trưởng công an
phó trưởng công an
phó công an
trưởng đài
trưởng đồn
đồn trưởng
đồn phó
trưởng chi nhánh
trưởng văn phòng
trưởng đại diện
trưởng cơ quan
trưởng khu
trưởng họ
trưởng tộc
trưởng điểm
trưởng bộ phận
tư lệnh
phó tư lệnh
chính ủy
phó chính ủy
chỉ huy trưởng
phó chỉ huy trưởng
chỉ huy phó
chính trị viên
chính trị viên phó
phó chính trị viên
tham mưu trưởng
phó tham mưu trưởng
tổng tham mưu trưởng
phó tổng tham mưu trưởng
chủ nhiệm
phó chủ nhiệm
lữ đoàn trưởng
sư đoàn trưởng
trung đoàn trưởng
tiểu đoàn trưởng
đại đội trưởng
trung đội trưởng
hải đội trưởng
hạm trưởng
thuyền trưởng
máy trưởng
quân khu trưởng
tiểu đội trưởng
tổng cục phó
kế toán trưởng
thủ quỹ
tổng thư ký
phó tổng thư ký
thư ký
tổng biên tập
phó tổng biên tập
thư ký tòa soạn
tổng kiểm toán
tổng kiểm toán nhà nước
tổng thanh tra
tổng thanh tra chính phủ
phó tổng thanh tra
phó tổng kiểm toán
thống đốc
phó thống đốc
đại sứ
đại sứ đặc mệnh toàn quyền
phó đại sứ
tổng lãnh sự
phó tổng lãnh sự
lãnh sự
tham tán
tùy viên
công sứ
đại biện
đại biện lâm thời
thị trưởng
tỉnh trưởng
quận trưởng
tổng thống
quốc vương
nghị sĩ
nghị sỹ
hạ nghị sĩ
thượng nghị sĩ
ngoại trưởng
quốc vụ khanh
đặc phái viên
huyện trưởng
thủ hiến
nhà vua
đại biểu quốc hội
đbqh
đại biểu hđnd
đại biểu hội đồng nhân dân
thẩm phán
kiểm sát viên
thẩm tra viên
điều tra viên
chấp hành viên
công chứng viên
đấu giá viên
hội thẩm
thanh tra viên
kiểm tra viên
kiểm toán viên
giảng viên
giảng viên cao cấp
giảng viên chính
giáo viên
giáo viên chủ nhiệm
nghiên cứu viên
chuyên viên
chuyên viên cao cấp
chuyên viên chính
trợ lý
trợ giảng
phóng viên
biên tập viên
phát thanh viên
điều dưỡng trưởng
điều dưỡng viên
hộ sinh trưởng
y tá trưởng
thành viên
phó thành viên
người phát ngôn
người sáng lập
nhà sáng lập
sáng lập viên
đồng sáng lập
giám đốc điều hành
giám đốc quốc gia
cố vấn cao cấp
cố vấn trưởng
quản đốc
quản lý dự án
điều phối viên
chủ doanh nghiệp
ceo
hội trưởng
phó hội trưởng
chi hội trưởng
chi hội phó
phân hội trưởng
liên đội trưởng
lớp trưởng
trị sự trưởng
trụ trì
phó trụ trì
chánh xứ
chánh thư ký
phó thư ký
phó pháp chủ
đức pháp chủ
pháp chủ ghpgvn
pháp chủ giáo hội
pháp chủ hội đồng
quản nhiệm
viện chủ
chánh đại diện
phó chánh đại diện
chưởng quản
hội phó
giám thị
phó giám thị
giám sát trưởng
kiểm sát trưởng
kiến trúc sư trưởng
công trình sư
kỹ sư trưởng
bếp trưởng
nhạc trưởng
thường trực ban bí thư
thường trực đảng ủy
chuyên trách
ban viên
chính trị viên trưởng
phân viện trưởng
tổng chỉ huy
phó tổng chỉ huy
chủ biên
cục phó
vụ phó
viện phó
chánh kiểm tra
chủ nhiệm ủy ban
phó bí thư
ủy viên ban thường vụ
phó chủ tịch
cán bộ
nhân viên
công chức
viên chức
công an viên
dân quân thường trực
khu đội trưởng
thôn đội trưởng
xã đội trưởng
phường đội trưởng
trưởng ngành
trưởng bộ môn
chủ sở hữu
tổng quản lý
trưởng xóm
phó xóm
trưởng tổ
phó tổ
trưởng dòng họ
tổng công trình sư
trưởng ca
chủ cơ sở
chủ trang trại
chuyên gia
chuyên gia cao cấp
trưởng kho
bí thư chi bộ
phó thủ tướng
phó thủ tướng chính phủ
"""
# "Trưởng Phòng …", "Phó Trưởng Ban …": these need a body that follows.
bare_heads = ["trưởng", "phó trưởng", "phó", "chánh", "phó chánh", "bt", "pbt", "ct", "gđ", "chứng minh"]
# Heads that need a body, or else are no post ("cán bộ Nguyễn Văn A" is one, "các cán bộ" is none).
modifiers = """
thứ ba
sơ cấp
trung cấp
đảo
kinh tế
nội vụ
tuyên giáo
dân vận
pháp chế
xây dựng đảng
xây dựng đảng ủy
hải quân
phòng không
thường trú
thường trực
chuyên trách
danh dự
kỹ thuật
kinh doanh
chính trị
phụ trách
điều hành
thứ nhất
thứ hai
khu vực
quốc gia
cấp cao
cao cấp
không chuyên trách
kiêm nhiệm
phòng
ban
sở
công an
quân sự
hậu cần
tài chính
nội dung
nhân sự
đào tạo
chuyên môn
bộ môn
đoàn
đội
tổ
khoa
trạm
ngành
trường
hội
chi hội
chi bộ
đảng bộ
đảng ủy
huyện ủy
tỉnh ủy
thành ủy
quận ủy
thị ủy
chi ủy
đảng đoàn
ban cán sự
huyện đoàn
tỉnh đoàn
thành đoàn
quận đoàn
thị đoàn
xã đoàn
phường đoàn
đoàn trường
tổng đội
đặc mệnh toàn quyền
tại
của
cơ quan
công ty
doanh nghiệp
hợp tác xã
htx
chi cục
trung tâm
văn phòng
bộ phận
nhóm
hội đồng
ủy ban
ubnd
hđnd
bộ
cục
vụ
viện
tổng cục
bệnh viện
phân hiệu
tiểu ban
ngân hàng
chi nhánh
tập đoàn
nông trường
nhà máy
xí nghiệp
câu lạc bộ
clb
kiểm sát
xét xử
khoa học
giáo dục
nước
quốc hội
chính phủ
y tế
văn hóa
mặt trận
công đoàn
đài
báo
tạp chí
thôn
khu phố
chùa
giáo xứ
tịnh xá
nhà thờ
giáo phận
thanh tra
kế toán
tổ chức
marketing
dự án
liên đoàn
liên hiệp
liên minh
phân hội
phân đội
hạt
đồn
ban quản lý
bql
tổ dân phố
dân phố
khu dân cư
cụm
bào chế
đoàn thể
phân xưởng
xưởng
đơn vị
tiểu đoàn
trung đoàn
sư đoàn
lữ đoàn
đại đội
quân khu
quân đoàn
binh đoàn
vùng
hải đoàn
hải đội
mẫu giáo
mầm non
tiểu học
thcs
thpt
nhà trường
môn
pháp luật
địa chính
tư pháp
hộ tịch
phụ nữ
nông dân
văn phòng - thống kê
"""
# After these a body's name may go on in small letters: "Sở Giao thông vận tải", "Phòng Kế hoạch tài chính".
open_bodies = """
đặc trách
vp
phân ban
cộng hòa
vương quốc
hội đồng trị sự
công an
quân sự
khối
ban tổ chức
ban cơ yếu
sở
ban
phòng
khoa
cục
vụ
viện
trung tâm
hội
công ty
chi cục
bộ
ủy ban
hội đồng
trường
đội
đoàn
liên đoàn
trạm
tổ
ngân hàng
tập đoàn
tổng công ty
quỹ
học viện
nhà
văn phòng
tổng cục
bệnh viện
nhà máy
ban quản lý
bql
liên hiệp
liên minh
hợp tác xã
htx
xí nghiệp
chi nhánh
chi hội
phân hội
hiệp hội
tạp chí
báo
đài
cơ quan
thanh tra
tòa án
viện kiểm sát
câu lạc bộ
tiểu ban
ban chỉ đạo
ban chỉ huy
kho bạc
bảo hiểm
hải quan
thuế
đảng đoàn
ban cán sự
bộ môn
phân viện
phân hiệu
đại học
cao đẳng
hạt
dự án
bảo tàng
thư viện
nhà hát
nhà xuất bản
nhà văn hóa
nhà khách
công đoàn
khu
bộ phận
ngành
phân xưởng
đặc khu
giáo hội
ban trị sự
ban đại diện
tổng liên đoàn
trung ương
trại
tổng hội
tòa
cụm
hệ thống
bộ tư lệnh
bộ chỉ huy
vườn
cảng
sân bay
tổng lãnh sự quán
đại sứ quán
nhóm
đơn vị
doanh nghiệp
phụ trách
nhà thờ
mặt trận
tiểu dự án
chương trình
ban thường trực
đối ngoại
lâm trường
xưởng
tổ chức
cơ sở
cửa hàng
khách sạn
trang trại
"""
# After these a body is complete: only a place, or a larger body, may follow.
closed_bodies = """
đbqh chuyên trách
đại biểu quốc hội chuyên trách
đoàn đbqh chuyên trách
đoàn đại biểu quốc hội chuyên trách
đảng ủy các cơ quan đảng
đảng bộ các cơ quan đảng
đồn biên phòng
trạm biên phòng
hải đội biên phòng
đoàn đại biểu quốc hội và hđnd
đoàn đại biểu quốc hội và hội đồng nhân dân
đoàn đbqh và hđnd
đbqh và hđnd
hđnd và ubnd
hđnd - ubnd
hđnd-ubnd
hội đồng nhân dân và ủy ban nhân dân
hội đồng nhân dân, ủy ban nhân dân
hải quân
t.ư
t.ư đảng
t.ư đoàn
tw đoàn
tư đoàn
trung ương đoàn
tư đảng
tw đảng
trung ương đảng cộng sản việt nam
đại biểu quốc hội
đoàn đại biểu quốc hội
đoàn đbqh
đại biểu hđnd
ubnd
hđnd
hdnd
ubbc
tỉnh ủy
thành ủy
huyện ủy
quận ủy
thị ủy
đảng ủy
chi ủy
chi bộ
đảng bộ
quốc hội
chính phủ
trung ương đảng
ban bí thư
bộ chính trị
nhà nước
nước
đbqh
mttq
ubmttq
quân ủy trung ương
ủy ban nhân dân
hội đồng nhân dân
trung ương
đảng
tỉnh đoàn
thành đoàn
huyện đoàn
quận đoàn
thị đoàn
ban thường vụ tỉnh ủy
btv tỉnh ủy
khóa
hđqt
hđtv
bch
tw
btv
bqp
bca
tand
vksnd
vksndtc
tandtc
đảng cộng sản việt nam
quân đội nhân dân việt nam
ủy ban mttq việt nam
ủy ban mặt trận tổ quốc việt nam
mttq việt nam
ubmttqvn
ubmttq việt nam
mặt trận tổ quốc việt nam
đoàn thanh niên cộng sản hồ chí minh
đoàn tncs hồ chí minh
đoàn tncshcm
văn phòng chủ tịch nước
văn phòng chính phủ
văn phòng quốc hội
ban thường vụ quốc hội
quân khu
quân chủng
chủ tịch đoàn
đoàn chủ tịch
ubmt
ttxvn
llvt
bđbp
bộ đội biên phòng
công an tỉnh
hội đồng quản trị
hội đồng thành viên
"""
# Names of bodies that hold a comma, "và" or a post: read whole.
phrases = """
theo dõi thi hành pháp luật
khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số
khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số
khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số
đề án 06
phổ biến, giáo dục pháp luật
phổ biến, giáo dục pháp luật và trợ giúp pháp lý
các tổ chức hữu nghị
tổ chức hữu nghị
tổ chức phi chính phủ
tổ chức kiểm tra
tổ chức - kiểm tra
tổ chức hành chính
tổ chức đảng
phòng cán bộ
ban cán bộ
cục cán bộ
vụ cán bộ
nhỏ và vừa
vừa và nhỏ
siêu nhỏ
nhân dân
nhân lực
nhân sự
nhân đạo
nhân khẩu
nhân văn
ngoại giao
đăng ký
lưu ký
hàng không
phòng không
việc làm
tự do
văn bằng
dự phòng
dự báo
dự trữ
từ thiện
từ xa
sau đại học
sau thu hoạch
tiếp dân
tiếp công dân
tiếp thị
nhận thức
khám, chữa bệnh
tiêm chủng
hiện đại
nông thôn mới
xây dựng nông thôn mới
một cửa
hành chính công
phục vụ hành chính công
quan hệ
an ninh, trật tự
trật tự, an toàn
nhà nước về
đối ngoại
khí tượng thủy văn
làng nghề
vận tải
giao thông vận tải
cho vay
trong nước
trên biển
dưới nước
bên lề
tư nhân
quân nhân
bệnh nhân
chăm sóc khách hàng
nghiệp vụ
chữ ký số
đào tạo nghề
đường bộ
đường thủy
hợp nhất
văn hóa, thể thao và du lịch
văn hóa, thể thao, du lịch
vh,tt&dl
vh, tt&dl
vh-tt&dl
vhtt&dl
lao động, thương binh và xã hội
lao động - thương binh và xã hội
lao động, thương binh, xã hội
lao động - thương binh xã hội
lao động – thương binh và xã hội
văn hóa - thể thao và du lịch
văn hóa, thể thao và truyền thông
văn hóa, khoa học và thông tin
văn hóa, thông tin và truyền thông
văn hóa, xã hội
văn hóa - xã hội
văn hóa, giáo dục
thanh niên, thiếu niên và nhi đồng
giáo dục, thanh niên, thiếu niên và nhi đồng
kinh tế, hạ tầng và đô thị
kinh tế - hạ tầng và đô thị
phòng, chống thiên tai và tìm kiếm cứu nạn
phòng, chống thiên tai
phòng, chống tham nhũng, lãng phí, tiêu cực
phòng, chống tham nhũng, tiêu cực
phòng, chống tham nhũng
phòng, chống dịch
phòng, chống ma túy
phòng, chống tội phạm
phòng chống tham nhũng, tiêu cực
phòng chống tham nhũng, lãng phí, tiêu cực
phòng cháy, chữa cháy và cứu nạn, cứu hộ
phòng cháy, chữa cháy
cứu nạn, cứu hộ
khoa học, công nghệ và môi trường
khoa học, công nghệ
văn học, nghệ thuật
văn thư, lưu trữ
nông, lâm nghiệp
công nghiệp, thương mại
tài nguyên, môi trường
thi đua, khen thưởng
thi đua - khen thưởng
kinh tế, ngân sách
kinh tế - ngân sách
kinh tế và ngân sách
quốc phòng, an ninh và đối ngoại
quốc phòng, an ninh
thi hành án
người việt nam ở nước ngoài
về người việt nam ở nước ngoài
việt nam ở nước ngoài
tìm kiếm, cứu nạn
nội chính và cải cách tư pháp
công tác đại biểu
dân nguyện và giám sát
pháp luật và tư pháp
chủ tịch nước
ngũ hành sơn
công tác phía nam
công tác phụ nữ
công tác mặt trận
phía nam
mỹ thuật, nhiếp ảnh và triển lãm
xúc tiến đầu tư, thương mại và du lịch
bảo vệ, chăm sóc sức khỏe cán bộ
giao dịch, bảo đảm
nghiên cứu, ứng dụng
bảo vệ chăm sóc sức khỏe cán bộ
trồng trọt và bảo vệ thực vật
chăn nuôi và thú y
người cao tuổi
nạn nhân chất độc da cam/dioxin
nạn nhân chất độc da cam
cựu thanh niên xung phong
cựu chiến binh
ccb
cựu giáo chức
doanh nhân trẻ
thầy thuốc trẻ
nhà báo
luật gia
nông dân
phụ nữ
học sinh
sinh viên
học sinh, sinh viên
nghệ nhân
tổ chức cán bộ
ngư dân
công nhân
doanh nhân
thương binh
đảng viên
chuyên gia
bảo trợ bệnh nhân nghèo
người mù
người khuyết tật
bảo trợ người khuyết tật và trẻ mồ côi
liên lạc với người việt nam ở nước ngoài
chữ thập đỏ
khuyến học
đông y
giáo hội phật giáo việt nam
phật giáo
công giáo
cao đài
nghệ sĩ
nhà văn
văn nghệ sĩ
hỗ trợ gia đình liệt sĩ
gia đình liệt sĩ
gia đình và trẻ em
gia đình
luật sư
bác sĩ
kiến trúc sư
nhạc sĩ
tham mưu tổng hợp
tham mưu
điều hành
giao thông
quân sự
chính trị
thông tin
báo cáo viên
đánh giá
chỉ đạo
kết luận
nghe nhìn
thông tin và truyền thông
thông tin, truyền thông
thông tin - truyền thông
văn hóa và thông tin
văn hóa - thông tin
công nghệ thông tin
công thương
thư viện
bảo tàng
cổng thông tin điện tử
trung tâm thông tin
tuyên truyền
báo cáo
giới thiệu việc làm
dịch vụ việc làm
đào tạo
đánh giá tác động
tuyên giáo
phản biện
kiểm tra
giám sát
phối hợp
dự án
thanh niên
thanh tra
giải trí
trao đổi
phát triển
kêu gọi đầu tư
xúc tiến
hỗ trợ
phân tích
khởi nghiệp
xây dựng
thi công
công bố
quản lý dự án
phối hợp
hợp tác quốc tế
thông báo
sáng kiến
thăm dò
điều động
điều phối
vận động
tổng hợp
giao dịch
"""
# Small words that end a post wherever they stand.
stops = """
điều hành đại
điều hành kỳ
điều hành cuộc
điều hành chương
điều hành lễ
giới thiệu các
giới thiệu một
giới thiệu những
giới thiệu khái
giới thiệu tóm
giới thiệu nội
giới thiệu quy
giới thiệu tổng
giới thiệu kết
giới thiệu chuyên
giao đại
giao thượng
giao trung
giao thiếu
giao ông
giao bà
giao đồng
khuyến cáo
điểm lại
chỉ rõ
cám ơn
tuyên đọc
đáp từ
đề cập
góp ý
đối với
chia buồn
tâm đắc
hồ hởi
trăn trở
bộc bạch
tâm tình
khoe
lý giải
nhớ lại
đúc kết
dẫn chứng
giãi bày
tiết lộ
thường trú tại
nhân dịp
nhân kỷ
nhân ngày
nhân chuyến
nhân lễ
giao cho
giao nhiệm vụ
giao sở
giao các
giao ubnd
giao lưu
giao ban
không chỉ
không ngừng
không còn
ký kết
ký quyết định
ký biên
ký các
ký thỏa
và các
và đại
và đoàn
hay
hoặc
nếu
tuy
tại
ở
về
kiêm
nhưng
kiểm tra,
tại:
có
đã
sẽ
đang
được
bị
cho
trong
trên
dưới
khi
để
là
cùng
với
từ
đến
do
thì
mà
như
nêu
nói
trao
tặng
thăm
đi
tiếp
làm
gồm
bao gồm
cùng
cũng
vừa
còn
lại
nhằm
vì
bởi
theo
sau
trước
bên
ra
vào
lên
xuống
rằng
này
đó
ấy
trực tiếp
thay mặt
đại diện
dẫn đầu
phối hợp
chủ trì
đồng chủ trì
phát biểu
nhấn mạnh
đề nghị
yêu cầu
cho biết
chia sẻ
khẳng định
bày tỏ
trình bày
truyền đạt
tham dự
đến dự
tới dự
về dự
cùng dự
dự
chúc mừng
chúc
thắp hương
dâng hương
dâng hoa
viếng
kiểm tra thực tế
ghi nhận
biểu dương
tin tưởng
mong muốn
hướng dẫn
thực hiện
đón
gặp
gặp gỡ
chụp ảnh
cắt băng
động thổ
ấn nút
bấm nút
nhận
tổ chức
ban hành
ký ban hành
quyết định
thành lập
nghe
tuyên dương
khen thưởng
chứng kiến
bắt tay
bỏ phiếu
giơ
chủ tọa
triệu tập
ôn lại
đồng thời
thống nhất
cảm ơn
gửi
đọc
công bố
khai mạc
bế mạc
phát động
trả lời
tuyên bố
cam kết
lưu ý
giải trình
giải đáp
thảo luận
tham luận
đặt vấn đề
nhận định
cho rằng
cho hay
phấn khởi
vui mừng
hoan nghênh
hy vọng
thông tin đến
thông tin với
thông tin về
thông tin thêm
thông tin tại
thông tin nhanh
thông tin,
thông tin:
thông tin một số
thông tin sẽ
báo cáo tại
báo cáo kết quả
báo cáo về
báo cáo với
báo cáo tóm tắt
báo cáo đề án
báo cáo tình hình
báo cáo một số
báo cáo,
báo cáo:
chỉ đạo tại
chỉ đạo hội nghị
chỉ đạo các
chỉ đạo:
chỉ đạo công tác
kết luận hội nghị
kết luận buổi
kết luận tại
kết luận:
trao đổi tại
trao đổi với
trao đổi về
điều hành hội nghị
điều hành phiên
điều hành buổi
đánh giá cao
đánh giá về
đánh giá:
đánh giá,
kiểm tra tình hình
kiểm tra công tác
kiểm tra tiến độ
kiểm tra hạ tầng
kiểm tra tại
giới thiệu về
giới thiệu với
phân tích,
kêu gọi
làm rõ
tại buổi
tại hội
tại lễ
tại kỳ
tại phiên
tại cuộc
tại chương
tại điểm
tại đại hội
thăm hỏi
động viên
giữ chức
bổ nhiệm
điều động,
nghỉ hưu
nhiệm kỳ
sinh năm
quê
trú
trú tại
ngồi
đứng
bìa
ở giữa
ngoài cùng
hàng đầu
hàng trước
tươi cười
rất
luôn
bằng
chưa
hãy
phải
cần
nên
muốn
thấy
xem
tìm hiểu
khảo sát tại
khảo sát thực tế
khảo sát tình hình
đặt
mở
đưa
nhắc
nhắc nhở
gợi ý
gợi mở
đồng ý
đồng tình
nhất trí
phê duyệt
chấp thuận
kỳ vọng
ủng hộ
tri ân
trân trọng
chào
chào mừng
kể
hứa
trao tặng
tham quan
tham gia
tận mắt
tiễn
tiếp nhận
bàn giao
bế
bước
tới
về thăm
về làm
về kết
về việc
về tình
về công
về các
về phía
hai bên
lúc
ngày
sáng
chiều
tối
trưa
hôm
năm
tháng
qua
nay
hiện
hiện nay
vẫn
chính thức
long trọng
nhiệt liệt
lần lượt
chủ động
đích thân
thường xuyên
nguyện
quán triệt
nêu rõ
nêu bật
phản ánh
đề xuất
kiến nghị
hỏi
xin
thừa ủy quyền
ủy quyền
phân công
tiếp thu
kính
mời
khuyến khích
cổ vũ
đồng hành
tăng cường
cụ thể
v.v
trở thành
tái đắc cử
trúng cử
đắc cử
xúc động
cúi
bồi hồi
trồng cây
tưới
xúc
gắn
mặc niệm
cắt
bấm
nhấn nút
ấn
đánh trống
thả
khởi động
lấy mẫu
tiêm
khám
hiến máu
thi đấu
biểu diễn
ngỏ
tâm sự
phổ biến
tuyên truyền về
tuyên truyền cho
định hướng
"""
# After "và" these begin something else than the rest of a body's name.
after_and = """
các
những
lãnh đạo
đại diện
nhiều
đông đảo
toàn thể
hơn
gần
phu nhân
đoàn
đại biểu
cán bộ
nhân dân
người dân
một số
đồng bào
hàng trăm
hàng nghìn
hàng ngàn
bà con
chính quyền
gia đình
khoảng
đồng chủ trì
toàn
tập thể
cộng đồng
phóng viên
quý
hai
ba
"""
unit_words = """
t.p
t.x
tỉnh
huyện
thành phố
quận
thị xã
thị trấn
xã
phường
tp
tp.
tx
tx.
tt.
đặc khu
thôn
ấp
bản
buôn
làng
khu phố
tổ dân phố
khóm
xóm
thủ đô
kp
khu vực
vùng
bon
plei
plây
bang
sóc
p.
q.
h.
x.
"""
# "Trưởng Phòng …, Sở …": words of a body that is part of a larger one, first words of the larger ones, of troops.
parts = "khoa phòng môn tâm viện ban đội cục vụ tổ trạm bộ đoàn đồn đảo hạt nhóm"
wholes = "văn trường học đại viện sở công ubnd bộ tổng cục bệnh ban trung tập ngân hội đài thuộc hđnd thanh phòng"
troops = "tiểu lữ sư vùng quân binh hải bđbp"
# Initials to what they stand for, so that one post is known in both spellings.
in_full = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "hdnd": "hội đồng nhân dân",
    "pct": "phó chủ tịch",
    "uvbtv": "ủy viên ban thường vụ",
    "uv": "ủy viên",
    "đbqh": "đại biểu quốc hội",
    "bch": "ban chấp hành",
    "btv": "ban thường vụ",
    "tw": "trung ương",
    "tp": "thành phố",
    "tx": "thị xã",
    "mttq": "mặt trận tổ quốc",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "chqs": "chỉ huy quân sự",
    "gd": "giáo dục",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam",
    "hđqt": "hội đồng quản trị",
    "qđnd": "quân đội nhân dân",
    "ubkt": "ủy ban kiểm tra",
    "clb": "câu lạc bộ",
    "lđlđ": "liên đoàn lao động",
    "csgt": "cảnh sát giao thông",
    "vksnd": "viện kiểm sát nhân dân",
    "cand": "công an nhân dân",
    "tand": "tòa án nhân dân",
    "ndvn": "nông dân việt nam",
    "lhpn": "liên hiệp phụ nữ",
    "lhtn": "liên hiệp thanh niên",
    "ccb": "cựu chiến binh",
    "bts": "ban trị sự",
    "ghpgvn": "giáo hội phật giáo việt nam",
    "hđts": "hội đồng trị sự",
}
