"""Words that say what a person did at an event, and the words that end a post.

Compiled by hand from administrative prose.
"""

chair = [
    "chủ trì",
    "đồng chủ trì",
    "cùng chủ trì",
    "chủ tọa",
    "đồng chủ tọa",
    "đoàn chủ tọa",
    "điều hành",
    "chủ tọa điều hành",
    "chủ trì, điều hành",
    "chủ trì và điều hành",
]
attendee = """
cùng đoàn có
cùng đoàn công tác có
đi cùng đoàn
tháp tùng
cùng làm việc
đón tiếp
tiếp đón
tiếp đoàn
tiếp
tiếp xã giao
tiếp thân mật
dự
tham dự
cùng dự
cùng tham dự
đến dự
về dự
tới dự
đã dự
có mặt
góp mặt
hiện diện
cùng đi
đi cùng
cùng tiếp
cùng tham gia
tiếp và làm việc
tiếp, làm việc
tiếp và làm việc với
đón tiếp và làm việc
đón đoàn
tham gia cùng đoàn
đón, tiếp và làm việc
cùng tiếp và làm việc
tham gia tiếp
tham gia đoàn
tham gia buổi
tham gia hội nghị
tham gia cuộc họp
tham gia cuộc làm việc
tham gia phiên họp
tham gia lễ
tham gia có
quang lâm
chứng minh và tham dự
đồng tham dự
đến tham dự
về tham dự
vinh dự đón
trân trọng đón tiếp
sự tham gia
sự tham dự
sự có mặt
sự góp mặt
sự hiện diện
"""
# Speech at an event; `weak` counts only for holders of a post (a villager who is quoted is no speaker of the event).
speaker = """
khuyến cáo
gửi lời chúc
gửi lời chúc mừng
chuyển lời chúc mừng
chuyển lời thăm hỏi
chuyển lời chào
gửi lời thăm hỏi
gửi lời chào mừng
gửi lời tri ân
triển khai kế hoạch
triển khai nội dung
triển khai các nội dung
triển khai nghị quyết
triển khai quyết định
triển khai dự thảo
triển khai các văn bản
thông qua dự thảo
thông qua quyết định
thông qua báo cáo
thông qua kế hoạch
thông qua chương trình
thông qua tờ trình
thông qua quy chế
phát biểu
báo cáo
trình bày
nhấn mạnh
đề nghị
yêu cầu
kết luận
khai mạc
bế mạc
thông tin
truyền đạt
quán triệt
khẳng định
cho rằng
lưu ý
chỉ đạo
ghi nhận
đánh giá
đánh giá cao
biểu dương
cảm ơn
cám ơn
gửi lời cảm ơn
bày tỏ sự cảm ơn
kêu gọi
giải trình
trả lời
trao đổi
thảo luận
tham luận
góp ý
phân tích
làm rõ
phát động
tuyên bố
nêu
nêu rõ
gợi ý
nhận định
hoan nghênh
tin tưởng
mong muốn
hy vọng
cam kết
hứa
chia vui
chúc mừng
chúc
đọc
tuyên đọc
gởi lời chúc
gởi lời chúc mừng
gởi lời cảm ơn
tiếp thu
đáp từ
giao
nhắc nhở
đặt vấn đề
chất vấn
giải đáp
báo cáo tóm tắt
thông báo
ôn lại
giới thiệu
phổ biến
đề xuất
kiến nghị
tiếp thu ý kiến
dẫn đề
đề dẫn
biểu dương và đánh giá cao
định hướng
ghi nhận và biểu dương
ghi nhận và đánh giá cao
thuyết trình
thuyết giảng
ban đạo từ
trình
tóm tắt
chào mừng
cung cấp thông tin
quán triệt, triển khai
gợi mở
đồng tình
nhất trí
phản ánh
chỉ rõ
chia buồn
bày tỏ sự trân trọng
bày tỏ lòng biết ơn
bày tỏ cảm ơn
thay mặt phát biểu
có ý kiến
cho ý kiến
góp ý kiến
tham gia ý kiến
công bố
điểm lại
đánh trống khai giảng
tri ân
tuyên truyền
trao đổi, thảo luận
nêu ý kiến
đối thoại
lên tiếng
đặt câu hỏi
"""
weak = """
mong muốn
tin tưởng
hy vọng
đồng tình
nhất trí
ghi nhận
cảm kích
cho biết
chia sẻ
nói
cho hay
tin rằng
mong rằng
bày tỏ
kể
tâm sự
bộc bạch
tiết lộ
lý giải
phấn khởi
nhìn nhận
thừa nhận
giải thích
đặt ra
tự hào
đề cập
nhắc lại
"""
# Speeches of an event, which make a speaker of someone without a post too.
formal = """
phát biểu
báo cáo
trình bày
tham luận
kết luận
khai mạc
bế mạc
thuyết trình
giới thiệu
chào mừng
thảo luận
cảm ơn
cám ơn
giải đáp
giải trình
đáp từ
báo cáo tóm tắt
thuyết giảng
ban đạo từ
đề dẫn
dẫn đề
gửi lời cảm ơn
tham gia ý kiến
"""
# Verbs that go on with the sentence's subject after a comma; the other ones are as often objects ("công tác quy hoạch, giới thiệu").
firm = """
phát biểu
nhấn mạnh
yêu cầu
đề nghị
khẳng định
cảm ơn
cám ơn
cho rằng
cho biết
kết luận
lưu ý
ghi nhận
biểu dương
mong muốn
tin tưởng
hứa
cam kết
bày tỏ
chúc mừng
chúc
đánh giá cao
kêu gọi
hy vọng
nhắc nhở
gửi lời cảm ơn
chủ trì
đồng chủ trì
chủ tọa
dự
tham dự
đến dự
tới dự
về dự
có mặt
khai mạc
bế mạc
chỉ đạo
nêu rõ
chỉ rõ
tuyên bố
trình bày
chia sẻ
bày tỏ lòng biết ơn
bày tỏ sự trân trọng
bày tỏ cảm ơn
bày tỏ sự cảm ơn
gửi lời chúc
gửi lời chúc mừng
gửi lời thăm hỏi
gửi lời chào mừng
gửi lời tri ân
"""
# What may follow "phát biểu" and belongs to it.
speech_kinds = """
kết luận
khai mạc
bế mạc
thảo luận
chỉ đạo
chào mừng
chúc mừng
tham luận
đề dẫn
đáp từ
giải trình
tiếp thu
cảm ơn
ý kiến
góp ý
tổng kết
định hướng
nhận nhiệm vụ
giao nhiệm vụ
ôn lại
khai trương
động viên
khai giảng
phát động
triển khai
"""
# Nouns before one of these cues make it no deed: "bài phát biểu", "theo báo cáo".
nominal = """
tiến hành
băng
lễ
phiên
buổi
đêm
trống
giờ
thời gian
bài
lời
ý kiến
theo
nội dung
nghe
bản
dự thảo
diễn văn
sự
các
những
việc
công tác
kết quả
qua
trong
từ
của
số
vai trò
thực hiện
hệ thống
trên cơ sở
cổng
tăng cường
một
nhiều
công nghệ
có quyền
về quyền
các quyền
hiện quyền
chế độ
phương án
cơ chế
chương trình
kênh
thông tin
thu thập
quyết định
văn bản
"""
# Words that may stand between a subject and its verb.
adverbs = """
xúc động
đã
sẽ
đang
cũng
đồng thời
trực tiếp
vừa
còn
lại
tiếp tục
vui mừng
trân trọng
nhiệt liệt
xin
luôn
rất
vui vẻ
lần lượt
lên
nhanh chóng
thẳng thắn
chân thành
đặc biệt
có
được
cùng
vinh dự
tham gia
thay
mặt
thêm
cũng đã
nhấn
sâu sắc
hoàn toàn
mong
bày
tỏ
ân cần
long trọng
làm
đến
tới
về
đều
dẫn đầu
"""
# What begins a sentence that goes on with the subject of the one before: "Đồng thời, mong muốn …".
connectives = """
đồng thời
bên cạnh đó
cùng với đó
qua đó
ngoài ra
theo đó
từ đó
"""
