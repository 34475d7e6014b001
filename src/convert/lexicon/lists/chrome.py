"""What portals wrap around an article, in lower case, without the punctuation at the ends, one a line.

Our own compilation.
"""

# lines that are wholly this; lines made of several of these, one after another, are chrome too
lines = """
skip to main content
skip to content
skip to navigation
skip navigation links
skip navigation
skip ribbon commands
turn on more accessible mode
turn off more accessible mode
it looks like your browser does not have javascript enabled. please turn on javascript and try again
chuyển đến nội dung chính
bỏ qua nội dung
đến nội dung chính
nội dung bài viết
image banner
banner image
chi tiết bài viết
chi tiết tin
nội dung chi tiết
tin tức chi tiết
thông tin chi tiết
chi tiết tin bài
chi tiết tin tức
menu chính
cỡ chữ
mặc định
a+ a-
a- a+
a- a a+
a+
a-
a
aa
a a a
tương phản
độ tương phản
cỡ chữ a- a a+
xem với cỡ chữ
màu chữ
kiểu chữ
giãn dòng
giãn chữ
phóng to
thu nhỏ
nhỏ
lớn
vừa
đọc bài viết
nghe đọc bài
nghe bài viết
đọc bài
nghe
nghe nội dung
nghe audio
giọng nam
giọng nữ
tốc độ đọc
tạm dừng
dừng
phát
tắt
bật
đóng
close
ok
in bài viết
in trang
in trang này
in
in bài
in tin
bản in
gửi email
gửi mail
gửi bài viết
gửi cho bạn bè
gửi qua email
lưu bài viết
lưu
lưu bài này
print
email
chia sẻ
chia sẻ bài viết
chia sẻ qua
chia sẻ facebook
chia sẻ zalo
share
share on facebook
tweet
facebook
zalo
twitter
youtube
tiktok
google
google news
theo dõi
theo dõi trên google news
like
thích
copy link
sao chép liên kết
sao chép
linkedin
instagram
messenger
quay lại
về đầu trang
lên đầu trang
đầu trang
trở về
trở lại
xem thêm
xem tiếp
xem tất cả
tiếp theo
trang trước
trang sau
trang đầu
trang cuối
previous
next
first
last
prev
back
back to top
read more
đọc tiếp
tin trước
tin sau
bài trước
bài sau
đăng nhập
đăng ký
đăng xuất
tìm kiếm
tìm kiếm nâng cao
search
nhập từ khóa
nhập từ khóa tìm kiếm
từ khóa tìm kiếm
login
log in
sign in
sơ đồ trang
sơ đồ cổng
sơ đồ website
sitemap
site map
rss
liên hệ
góp ý
hỏi đáp
hỏi - đáp
english
tiếng việt
vietnamese
tiếng anh
vi
en
vn
menu
trang chủ
trang nhất
home
giới thiệu
giới thiệu chung
thư viện ảnh
thư viện video
thư viện
video
video clip
multimedia
media
infographic
podcast
ý kiến bạn đọc
bình luận
gửi bình luận
gửi ý kiến
viết bình luận
đánh giá bài viết
click để đánh giá bài viết
ý kiến phản hồi
ý kiến
gửi phản hồi
không có bình luận nào
chưa có bình luận
chưa có bình luận nào
hãy là người bình luận đầu tiên
mã bảo mật
mã xác nhận
họ và tên
họ tên
tiêu đề
nội dung
gửi
dịch vụ công
dịch vụ công trực tuyến
văn bản
văn bản pháp quy
văn bản pháp luật
văn bản chỉ đạo điều hành
văn bản điều hành
văn bản mới
hệ thống văn bản
thủ tục hành chính
lịch công tác
lịch làm việc
lịch tiếp công dân
lịch tiếp dân
thư điện tử
thư điện tử công vụ
hộp thư góp ý
hộp thư công vụ
giấy mời
tra cứu
tra cứu hồ sơ
cơ cấu tổ chức
bộ máy tổ chức
sơ đồ tổ chức
tổ chức bộ máy
danh bạ điện thoại
danh bạ
liên kết website
liên kết web
liên kết
weblink
website liên kết
chọn liên kết
thống kê truy cập
thống kê
số lượt truy cập
đang online
đang truy cập
tổng truy cập
lượt truy cập
banner
quảng cáo
tin nổi bật
tin tiêu điểm
tin mới
tin mới nhất
tin đọc nhiều
đọc nhiều
đọc nhiều nhất
xem nhiều
xem nhiều nhất
mới nhất
tiêu điểm
nổi bật
thông tin cần biết
tỷ giá
thời tiết
giá vàng
bản đồ
bản đồ hành chính
phản ánh kiến nghị
phản ánh, kiến nghị
lấy ý kiến dự thảo
công khai ngân sách
thông tin tuyên truyền
tin tức sự kiện
tin tức - sự kiện
tin tức và sự kiện
thông tin tổng hợp
từ khóa
tags
thẻ
tag
chính sách bảo mật
điều khoản sử dụng
phiên bản di động
mobile
danh mục
chuyên mục
tải ứng dụng
kết nối với chúng tôi
số điện thoại
thăm dò ý kiến
thăm dò dư luận
bình chọn
trước
sau
tiếp
bài tiếp theo
trả lời
thích trả lời
báo cáo vi phạm
để lại một bình luận
để lại bình luận
hủy
tên
leave a reply
leave a comment
cancel reply
comment
name
website
post comment
reply
submit
previous post
next post
share this
like this
recent posts
recent comments
categories
archives
5 sao
trang web
ý kiến của bạn
viết cảm nghĩ
mời bạn nhập
nhập mã
đồng ý
chấp nhận
post navigation
like loading
search for
share on x
điều hướng bài viết
bài viết sau
viết phản hồi
gửi phản hồi của bạn
quên mật khẩu
ghi nhớ đăng nhập
toggle navigation
đóng menu
mở menu
lùi
thêm bình luận
quản trị
quản trị viên
ban quản trị
admin
administrator
quản trị website
nam miền bắc
nữ miền bắc
nam miền nam
nữ miền nam
nam miền trung
nữ miền trung
giọng đọc
giọng miền bắc
giọng miền nam
chọn giọng đọc
tốc độ
nghe bài viết này
nghe tin
về trang trước
về trang chủ
trang trước đó
in trang web
gửi cho bạn
gửi tin này cho bạn bè
gửi bài viết này
bản để in
bản in được
lưu bản tin
video khác
các video khác
album khác
xem chi tiết
sửa
chỉnh sửa
edit
xem
sửa bài
xóa
xem cỡ chữ a a a
cỡ chữ a a a
reader interactions
primary sidebar
comments navigation
interactions
footer
sidebar
main navigation
site navigation
breadcrumb
breadcrumbs
giảm
tăng
giảm cỡ chữ
tăng cỡ chữ
tăng tương phản
giảm tương phản
in ra
in bài này
in nội dung
gửi phản hồi bài viết
xem bản in
chế độ xem
xem với giao diện di động
"""

# counters: followed by a number or by nothing
counters = """
lượt xem
số lượt xem
lượt đọc
số lần xem
số lần đọc
số lượt đọc
số người xem
đã xem
đã đọc
xem
view count
views
view
lượt truy cập
số lượt truy cập
tổng số truy cập
tổng số lượt truy cập
tổng lượt truy cập
tổng truy cập
số người truy cập
số người đang truy cập
số người online
đang truy cập
đang online
đang xem
trực tuyến
online
khách online
thành viên online
hôm nay
hôm qua
tuần này
tuần trước
tháng này
tháng trước
năm nay
tất cả
truy cập hôm nay
truy cập hôm qua
trong ngày
trong tuần
trong tháng
lượt thích
thích
chia sẻ
bình luận
ý kiến
comments
hits
trang
nhiệt độ
độ ẩm
đánh giá
bình chọn
điểm
xếp hạng
số lượt thích
lượt tải
số lượt tải
tổng số điểm của bài viết là
lượt bình chọn
font size
cỡ chữ
"""

# contacts and widgets: followed by a colon or a number, then by anything
contacts = """
font size
kích cỡ chữ
kích thước chữ
thường trực
thời tiết
dự báo thời tiết
tags
tag
từ khóa
thẻ
cỡ chữ
chia sẻ
chia sẻ qua
chia sẻ lên
đánh giá
người kiểm duyệt
người duyệt
xem với cỡ chữ
tổng số điểm của bài viết là
xem thêm tại
ban biên tập thường trực
thường trực ban biên tập
chuyên mục
danh mục
thể loại
xem cỡ chữ
chọn cỡ chữ
thay đổi cỡ chữ
"""

# of the contacts, those that articles give too
addresses = """
hotline
đường dây nóng
số điện thoại đường dây nóng
điện thoại đường dây nóng
điện thoại
số điện thoại
đt
tel
phone
fax
email
e-mail
hộp thư
website
địa chỉ
thư điện tử
trụ sở
trụ sở chính
trụ sở tòa soạn
tòa soạn
"""

# footers: followed by anything
footers = """
bản quyền
copyright
©
® bản quyền
® ghi rõ nguồn
ghi rõ nguồn
đề nghị ghi rõ nguồn
yêu cầu ghi rõ nguồn
vui lòng ghi rõ nguồn
xin ghi rõ nguồn
phải ghi rõ nguồn
khi trích dẫn
khi sử dụng lại thông tin
khi phát hành lại
sử dụng lại thông tin
đề nghị ghi nguồn
ghi nguồn
giấy phép
gpxb
gp số
gp:
chịu trách nhiệm
người chịu trách nhiệm
trưởng ban biên tập:
tổng biên tập:
phó tổng biên tập:
đơn vị quản lý
đơn vị chủ quản
cơ quan chủ quản
cơ quan chủ quản:
cơ quan quản lý:
quản lý và vận hành
đơn vị vận hành
phát triển bởi
thiết kế bởi
thiết kế và phát triển
thiết kế website
xây dựng bởi
powered by
designed by
developed by
all rights reserved
hoạt động trên nền tảng
chung nhan tin nhiem mang
tín nhiệm mạng
đã kết nối ems
ipv6 ready
website đang trong quá trình
trang web đang chạy thử nghiệm
tổng số điểm của bài viết là
click để đánh giá
xếp hạng:
những tin mới hơn
những tin cũ hơn
bạn đã không sử dụng site
chào mừng quý vị
chào mừng bạn đến
chào mừng quý khách
mời quý vị
bạn cần đăng nhập
bình chọn trung bình
email của bạn sẽ không được hiển thị công khai
your email address will not be published
required fields are marked
save my name
posted in
filed under
đăng trong:
tagged
vui lòng đăng nhập để
"""

# what begins a list of other articles; a colon may follow, and the first of them
related = """
tin liên quan
các tin liên quan
bài viết liên quan
các bài viết liên quan
bài liên quan
tin bài liên quan
tin, bài liên quan
các tin, bài liên quan
các tin bài liên quan
tin cùng chuyên mục
các tin cùng chuyên mục
bài cùng chuyên mục
cùng chuyên mục
tin bài cùng chuyên mục
bài viết cùng chuyên mục
tin cùng loại
các tin khác
tin khác
tin tức khác
các bài viết khác
bài viết khác
các tin đã đưa
tin đã đưa
các tin cũ hơn
tin cũ hơn
những tin cũ hơn
các tin mới hơn
tin mới hơn
những tin mới hơn
các bài đã đăng
tin đã đăng
các tin đã đăng
bài mới hơn
bài cũ hơn
tin mới cập nhật
có thể bạn quan tâm
xem thêm các tin khác
tin tức liên quan
các bài khác
thông tin khác
thông tin liên quan
các tin tiếp
related news
related posts
related articles
you may also like
các tin tức khác
các tin bài khác
tin tiếp theo
các tin trước
tin nổi bật khác
xem thêm tin khác
tin cùng mục
bài cùng mục
tin cùng lĩnh vực
tin cùng danh mục
tin cùng nhóm
tin cùng thể loại
bài viết cùng danh mục
bài viết cùng loại
bài viết cùng thể loại
các bài cùng chuyên mục
cùng danh mục
cùng thể loại
tin bài khác
tin mới đăng
bài mới đăng
xem thêm các tin
xem thêm bài viết
xem các tin khác
đọc thêm các tin
mời đọc thêm
mời xem thêm
tin cùng chủ đề
cùng chủ đề
bài viết cùng chủ đề
tin cùng sự kiện
sự kiện liên quan
các bài viết cùng chuyên mục
bài viết trước
các bài viết gần đây
bài viết gần đây
các bài gần đây
tin gần đây
bài viết tương tự
tin tương tự
các tin cùng loại
tin tức cùng chuyên mục
các tin tức cùng chuyên mục
tin tức cùng loại
các bài liên quan
tin khác cùng chuyên mục
bài viết khác cùng chuyên mục
các tin khác cùng chuyên mục
đừng bỏ lỡ
tin đáng chú ý
tin khác trong mục
tin bài mới nhất
bài viết mới nhất
bài cùng chủ đề
có thể bạn chưa biết
"""

# what begins a list of files
attachments = """
file đính kèm
tệp đính kèm
tệp tin đính kèm
tập tin đính kèm
tài liệu đính kèm
văn bản đính kèm
các file đính kèm
các tệp đính kèm
đính kèm
file kèm theo
tài liệu kèm theo
tải file đính kèm
tải tệp đính kèm
tải về
tải về tại đây
tải file
tải văn bản
download
attachments
attachment
file
tệp tin
tải tập tin
tải tệp
tải tài liệu
tập tin
văn bản kèm theo
phụ lục kèm theo
"""

# what begins a portal's name
sites = """
cổng thông tin điện tử
trang thông tin điện tử
cổng ttđt
trang ttđt
chuyên trang
website
trang tin
trang thông tin
cổng thông tin
cổng dịch vụ công
cổng giao tiếp điện tử
"""

# names that portals give their sections
sections = """
tin tức
tin tức sự kiện
tin tức - sự kiện
thời sự
chính trị
kinh tế
xã hội
văn hóa
văn hóa - xã hội
văn hóa xã hội
kinh tế - xã hội
giáo dục
y tế
thể thao
pháp luật
an ninh
quốc phòng
quốc phòng - an ninh
an ninh - quốc phòng
môi trường
du lịch
khoa học - công nghệ
khoa học công nghệ
khoa học
nông nghiệp
nông thôn mới
công nghiệp
đối ngoại
đối nội
quốc tế
trong nước
thế giới
trong tỉnh
ngoài tỉnh
tin trong tỉnh
tin trong nước
tin địa phương
tin hoạt động
tin nội bộ
tin cơ sở
tin mới
hoạt động
sự kiện
thông báo
thông cáo báo chí
cải cách hành chính
chuyển đổi số
xây dựng đảng
đảng - đoàn thể
đoàn thể
mặt trận
đời sống
xã luận
bạn đọc
phóng sự
bút ký
tin chỉ đạo, điều hành
chỉ đạo điều hành
tin chỉ đạo điều hành
hoạt động của lãnh đạo
thông tin tuyên truyền
tuyên truyền
phổ biến pháp luật
dân tộc - tôn giáo
lao động - việc làm
an sinh xã hội
thi đua - khen thưởng
tin tức tổng hợp
thông tin chỉ đạo điều hành
tin vắn
tin ảnh
quy hoạch
đầu tư
doanh nghiệp
tài chính
giao thông
đô thị
tiếp công dân
phóng sự - ký sự
ký sự
phóng sự ảnh
phóng sự - điều tra
ghi chép
văn nghệ
văn học nghệ thuật
gương người tốt việc tốt
người tốt việc tốt
an toàn giao thông
hoạt động của các đơn vị
khoa giáo
sức khỏe
dân tộc
tôn giáo
biển đảo
công nghệ
thị trường
chính sách mới
học tập và làm theo lời bác
kinh tế - chính trị
hoạt động ngành
hoạt động đoàn thể
tin ngành
văn hóa - thể thao
văn hóa - thể thao - du lịch
văn hóa - giáo dục
an ninh trật tự
an ninh - trật tự
"""

# what begins readers' comments; a count may follow
comments = """
ý kiến bạn đọc
ý kiến độc giả
độc giả bình luận
bạn đọc bình luận
bình luận
các bình luận
bình luận bạn đọc
bình luận của bạn đọc
phản hồi bạn đọc
ý kiến phản hồi
ý kiến
comments
"""

# of the lines above, those that can head a part of an article too
nouns = """
liên kết
giới thiệu
giới thiệu chung
thống kê
nội dung
thời tiết
hỏi đáp
hỏi - đáp
tiêu điểm
nổi bật
góp ý
liên hệ
văn bản
dịch vụ công
dịch vụ công trực tuyến
thủ tục hành chính
cơ cấu tổ chức
bộ máy tổ chức
tổ chức bộ máy
sơ đồ tổ chức
lịch công tác
lịch làm việc
lịch tiếp công dân
tra cứu
bản đồ
thông tin cần biết
thông tin tuyên truyền
thông tin tổng hợp
tỷ giá
giá vàng
công khai ngân sách
bình chọn
thư viện
"""

# what the last step of the way to an article is called where it is the article itself
steps = """
chi tiết
chi tiết tin
chi tiết bài viết
xem chi tiết
chi tiết tin tức
tin tức chi tiết
thông tin chi tiết
chi tiết tin bài
nội dung
nội dung tin
nội dung chi tiết
nội dung bài viết
"""

# what heads a box of links that have to do with the portal, not with the article that it stands in
boxes = """
đọc nhiều
đọc nhiều nhất
tin đọc nhiều
tin đọc nhiều nhất
xem nhiều
xem nhiều nhất
tin xem nhiều
tin nổi bật
tin tiêu điểm
tin mới
tin mới nhất
tin tức mới nhất
mới nhất
nổi bật
tiêu điểm
tin thịnh hành
tin hot
được quan tâm
tin được quan tâm
"""

# what heads a list of other articles where links stand below it, and is a button where it is a link itself
more = """
xem thêm
đọc thêm
mời xem thêm
mời đọc thêm
có thể bạn quan tâm
bạn có thể thích
"""

# buttons and fields of readers' comments
buttons = """
trả lời
thích
gửi bình luận
gửi
thích trả lời
họ và tên
họ tên
email
bình luận
"""

# what is advertised on portals that were broken into
spam = """
nhà cái
casino
sòng bài
cá cược
cược
nổ hũ
bắn cá
tài xỉu
xóc đĩa
soi kèo
tỷ lệ kèo
kèo nhà cái
lô đề
xổ số online
slot game
slot
jackpot
baccarat
poker
đá gà
game bài
nạp đầu
tặng code
freebet
viagra
cialis
levitra
cường dương
phim sex
sex
xxx
gái gọi
vay nóng
vay online
kubet
w88
fun88
188bet
bong88
sunwin
go88
hitclub
789club
78win
bet88
b52club
fb88
mu88
pharmacy
replica
payday
forex
backlink
pills
loan
soi cầu
xsmb
xsmn
xsmt
kuwin
98win
bongdalu
dự đoán xsmb
"""

# what such advertisements and honest trade deal in
dealing = """
nạp tiền
rút tiền
đại lý cấp 1
"""

# of the lines above, those that name a section where they stand right above a title
heads = """
hỏi đáp
hỏi - đáp
giới thiệu
giới thiệu chung
văn bản
thủ tục hành chính
dịch vụ công
dịch vụ công trực tuyến
lịch công tác
lịch làm việc
lịch tiếp công dân
lịch tiếp dân
thông tin cần biết
thông tin tuyên truyền
thông tin tổng hợp
công khai ngân sách
tin tức sự kiện
tin tức - sự kiện
tin tức và sự kiện
tin nổi bật
tin tiêu điểm
tiêu điểm
văn bản chỉ đạo điều hành
lấy ý kiến dự thảo
phản ánh kiến nghị
văn bản mới
"""

# what begins a line of labels below an article; articles say it too
labels = """
chủ đề
sự kiện
từ khóa
từ khóa
địa danh
lĩnh vực
chuyên đề
nhãn
theo chủ đề
"""

# how the second line of a title begins that goes on
joins = """
trước
sau
và
của
tại
về
năm
giai đoạn
nhân
nhân dịp
trong
cho
với
theo
từ
đến
lần thứ
nhiệm kỳ
khóa
trên
ở
do
vì
để
thuộc
cùng
"""
