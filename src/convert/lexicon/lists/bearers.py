"""A name right after one of these is not a person's: places, schools, prizes, campaigns.

Compiled by hand.
"""

before = """
đền thờ
khu tưởng niệm
nhà tưởng niệm
khu lưu niệm
đường
giao lộ
vòng xuyến
nút
năm
xuân
tết
phố
đại lộ
cầu
chợ
công viên
quảng trường
sân vận động
bảo tàng
khu di tích
di tích
đền
đình
chùa
lăng
mộ
khu lưu niệm
nhà lưu niệm
tượng đài
tượng
bến
bến cảng
cảng
ga
sông
hồ
núi
đèo
đảo
vịnh
biển
suối
thác
kênh
đập
hồ chứa
rạch
cồn
bãi
đồi
đỉnh
dãy
khu
khu đô thị
khu công nghiệp
kcn
cụm công nghiệp
khu kinh tế
trường
trường thpt
trường thcs
trường tiểu học
trường th
trường mầm non
trường mẫu giáo
thpt
thcs
tiểu học
th
th&thcs
thcs&thpt
th và thcs
mầm non
mn
mẫu giáo
chuyên
thpt chuyên
đại học
cao đẳng
cao đẳng nghề
nghề
học viện
trường đại học
trường cao đẳng
trường chính trị
ptdtnt
ptdtbt
ptdt nội trú
dân tộc nội trú
đại học quốc gia
bệnh viện
trạm y tế
phòng khám
nhà máy
xí nghiệp
công ty
công ty tnhh
công ty cổ phần
công ty cp
tnhh
cổ phần
cp
tnhh mtv
một thành viên
mtv
tập đoàn
ngân hàng
khách sạn
nhà hàng
doanh nghiệp
dntn
doanh nghiệp tư nhân
htx
hợp tác xã
thương hiệu
hãng
siêu thị
trung tâm thương mại
nhà sách
nhà hát
rạp
rạp hát
nhà xuất bản
nhà văn hóa
thư viện
cung
sân bay
hội trường
giải thưởng
giải
cúp
huân chương
huy chương
huy hiệu
quỹ
quỹ khuyến học
học bổng
học bổng mang tên
mang tên
chiến dịch
đường mòn
tư tưởng
phong cách
đạo đức
đạo đức, phong cách
gương
tấm gương
tấm gương đạo đức
thời đại
thanh niên cộng sản
cộng sản
tncs
thiếu niên tiền phong
tntp
phong trào
khởi nghĩa
cuộc khởi nghĩa
chiến thắng
trận
nhà tù
căn cứ
nghĩa trang
khu mộ
ngã ba
ngã tư
ngã sáu
bùng binh
vòng xoay
tàu
liên đội
chi đội
đội
đại đội
trung đội
tiểu đoàn
lữ đoàn
sư đoàn
đoàn
lớp
khóa
tuyến
tuyến đường
các tuyến đường
hẻm
ngõ
ngách
kiệt
số nhà
nhà số
góc
hang
động
làng
thôn
ấp
bản
buôn
xóm
khóm
khu phố
tổ
tổ dân phố
thủ đô
vùng
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
p.
q.
nước
dân tộc
người
họ
dòng họ
tộc
dòng tộc
triều
nhà
thời
đời
chủ nghĩa
lăng chủ tịch
tượng đài chủ tịch
bảo tàng chủ tịch
ảnh bác
bà rịa
chương trình
dự án
công trình
mô hình
cuộc thi
hội thi
lễ hội
tác phẩm
cuốn sách
tập thơ
bài hát
vở
vở cải lương
phim
bộ phim
báo
tạp chí
đài
nhóm
ban nhạc
câu lạc bộ
clb
đội bóng
phòng
ban
sở
bộ
cục
vụ
viện
văn phòng luật sư
phòng công chứng
thuyền
chi bộ
điểm cầu
khu vực
mặt trận
quân khu
binh đoàn
quân đoàn
xe
ngày
nông trường
lâm trường
đồn biên phòng
đồn
trạm
khu bảo tồn
vườn quốc gia
rừng
cửa khẩu
mỏ
thung lũng
cao nguyên
đồng
cánh đồng
quốc lộ
hầm
nút giao
kè
ao
đầm
phá
mũi
hòn
cù lao
bán đảo
quần đảo
châu
miền
đất
quê
quê hương
nghĩa quân
thành
cổ thành
phủ
lỵ
quận lỵ
phân hiệu
cơ sở
chi nhánh
trang trại
homestay
mẫu giáo
lữ quán
giáo xứ
giáo phận
nhà thờ
tịnh xá
thiền viện
tu viện
họ đạo
thánh thất
tên
đặt tên
các thương hiệu
giống
bưởi
cà phê
trà
rượu
vải
nước mắm
"""
# Within a post: bodies that bear a name of their own, after which a run of capitals is not yet the person's.
named = """
thpt
thcs
tiểu học
th
mầm non
mn
mẫu giáo
chuyên
đại học
cao đẳng
nghề
tnhh
cổ phần
cp
mtv
một thành viên
luật sư
công chứng
bệnh viện
phòng khám
chùa
giáo xứ
giáo phận
nhà thờ
biên phòng
công ty
tập đoàn
ngân hàng
htx
hợp tác xã
doanh nghiệp
khách sạn
tổ chức
quỹ
quỹ học bổng
học bổng
quỹ khuyến học
khuyến học
giải thưởng
báo
tạp chí
nhà máy
xí nghiệp
nhà hát
tổng công ty
câu lạc bộ
clb
tịnh xá
thiền viện
đền
trường
trường đại học
học viện
viện
sở
bộ
thpt chuyên
ptdtnt
nội trú
trang trại
cơ sở
nhà hàng
"""
# Labels of a credit that a colon must follow: without it they are other words.
with_colon = """
biên tập
by
bài
bài viết
clip
hình
hình ảnh
nguồn
nội dung
thực hiện
tin
tin từ
tin video
trích từ
tổng hợp
video
đồ họa
ảnh
"""
credits = """
ảnh
tin
bài
nguồn
theo
tác giả
thực hiện
video
clip
đồ họa
bài và ảnh
tin và ảnh
tin, ảnh
tin ảnh
bài, ảnh
ảnh minh họa
người viết
biên tập
thiết kế
dịch
"""
# Places of which a name may be made up, beside the administrative units: countries and wide regions.
countries = """
Việt Nam|Nhật Bản|Hàn Quốc|Trung Quốc|Trung Hoa|Hoa Kỳ|Lào|Campuchia|Cam-pu-chia|Thái Lan|Liên bang Nga|Nga|Pháp|Đức|Anh|Úc|Australia|Ấn Độ|Indonesia|Malaysia|Singapore|Philippines|Myanmar|Brunei|Timor Leste|Đông Timor|Triều Tiên|Cuba|Canada|Italia|Ý|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Thụy Sĩ|Thụy Điển|Na Uy|Đan Mạch|Phần Lan|Ba Lan|Séc|Cộng hòa Séc|Hungary|Bulgaria|Belarus|Ukraine|Ả Rập Xê Út|UAE|Israel|Iran|Thổ Nhĩ Kỳ|Nam Phi|Ai Cập|Brazil|Chile|Argentina|Mexico|Mỹ|New Zealand|Mông Cổ|Đài Loan|Hồng Kông|Ma Cao|Châu Á|Châu Âu|Châu Phi|Đông Nam Á|Đông Á|Thái Bình Dương|Đông Dương|Kuwait|Qatar|Áo|Hy Lạp|Ireland|Slovakia|Romania|Venezuela|Nam Bộ|Bắc Bộ|Trung Bộ|Tây Nguyên|Đông Nam Bộ|Tây Nam Bộ|Nam Trung Bộ|Bắc Trung Bộ|Tây Bắc|Đông Bắc|Miền Trung|Miền Nam|Miền Bắc|Hoàng Sa|Trường Sa|Biển Đông|Hồng Hà|Cửu Long|Mê Kông|Hoàng Liên Sơn|Hoàng Thành|Thăng Long|Đảng Cộng sản
"""
# Countries and provinces near by, after which a name may be spelled in Vietnamese syllables: "Tỉnh trưởng Xa La Van Khăm Bun …".
abroad = """
Lào|CHDCND Lào|Campuchia|Cam-pu-chia|Căm-pu-chia|Thái Lan|Trung Quốc|Myanmar|Mông Cổ|Triều Tiên
|Viêng Chăn|Vientiane|Khăm Muộn|Khammouane|Bô Ly Khăm Xay|Bo Li Khăm Xay|Bolikhamxay|Bôlykhămxay|Bôlikhămxay|Xiêng Khoảng|Xieng Khouang|Hủa Phăn|Houaphanh
|Luông Pra Băng|Luông Pha Băng|Luang Prabang|Luông Nặm Thà|Luang Namtha|U Đôm Xay|Oudomxay|Phông Sa Lỳ|Phông Sa Ly|Phongsaly|Bò Kẹo|Bokeo|Xay Nha Bu Ly|Xaynhabuly
|Xay Xổm Bun|Xaysomboun|Sa Van Na Khẹt|Xa Vẳn Na Khệt|Savannakhet|Sa La Van|Xa La Van|Salavan|Sê Kông|Xê Kông|Sekong|Chăm Pa Sắc|Chăm-pa-sắc|Champasak|Champasack
|Át Ta Pư|Ắt Ta Pư|Attapeu
|Svay Rieng|Xvây Riêng|Svây Riêng|Prey Veng|Prây Veng|Ta Keo|Takeo|Tà Keo|Kam Pốt|Kampot|Kandal|Can Đan|Kép|Kep|Tboung Khmum|Kratie|Kra Chê|Mondulkiri|Môn Đun Ki Ri
|Ratanakiri|Ra Ta Na Ki Ri|Stung Treng|Kampong Cham|Kampong Speu|Kampong Thom|Preah Sihanouk|Phnom Penh|Siem Reap|Battambang|Pursat
|Vân Nam|Quảng Tây|Quảng Đông|Hải Nam|Sùng Tả|Bách Sắc|Văn Sơn
"""
