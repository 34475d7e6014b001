"""Words that decide what stands beside them: a post, a verb, a name, or none of these.

Compiled by hand from administrative prose. Single words stand in lines; where a list has a sequence a line, its words
stand together. Before a post or an honorific: there are several.
"""

many = """
các những nhiều từng mỗi hai ba bốn mọi quý 02 03 04 05 2 3 4 5
"""
# Not posts, though the second word begins one ("bộ tư lệnh").
no_posts = """
ban thường
chức vụ
ủy quyền
bộ tư
bộ chỉ
đoàn chủ
đoàn thư
"""
# Before whoever somebody else stands in for ("thay mặt Chủ tịch …, ông …").
standing_in = """
thay mặt
diện cho
thừa lệnh
ủy quyền
ủy nhiệm
"""
# After a name and a comma: when and where that person was born ("…, sinh năm …", "quê …", "dân tộc …").
births = """
sinh năm
sinh ngày
quê quán
quê ở
quê tại
dân tộc
"""
# After a headman's post the name of the village follows.
villages = """
thôn buôn bản làng ấp xóm khóm phố bon
"""
# After these the post of somebody named with an honorific goes on with a place ("ông …, Bí thư Huyện ủy …").
seats = """
huyện xã phường quận ủy đoàn
"""
# Before an honorific: whoever is named is dead ("mộ cụ …").
resting = """
mộ lăng đền thờ tượng niệm
"""
# After "dự": not taking part ("dự án", "dự thảo").
not_to_attend = """
án thảo kiến báo toán phòng trữ thầu định khuyết tính nguồn bị luật
"""
# After a short verb of speaking: another word ("giao thông", "nói chung").
not_to_say = """
thông lưu dịch ban chuyện từ riêng chung sách độ hàng biệt tết hẹn cơ báo diện
"""
# Before "tiếp": no guest is received ("trực tiếp").
no_guests = """
trực kế giao gián liên nối chuyển
"""
# Verbs of speaking of one syllable, which other words have too.
short_sayings = """
giao đọc nói kể trình chúc nêu hứa đối đặt
"""
# Before a name: it is an object ("tặng ông …").
governed = """
cho với tặng của thăm đón gặp hộ viếng mừng theo động viên đối bổ nhiệm về tới đến gia đình bởi
"""
# Between a name and its verb: where and how old.
beside_name = """
ở trú tuổi tại năm khóa nhiệm kỳ lớp đội đoàn
"""
# Before a verb: its subject is that of the verb before.
goes_on = """
, và ; thời cũng – -
"""
# Between names of one list.
joints = """
và cùng kiêm các
"""
# Last words of posts that are held in a country ("Đại sứ … tại …").
abroad_posts = """
sứ sự diện quyền tán viên biện gia trú
"""
# Before "về" inside the name of a board ("Ban Chỉ đạo về …").
about = """
đạo nước ban trách
"""
# Heads of posts that another post follows ("Trợ lý Bộ trưởng").
of_another = """
trợ lý
thư ký
"""
# Words that join the parts of a body's name.
post_joints = """
và của về tại cho
"""
# Tasks that name a team ("Trưởng đoàn giám sát").
tasks = """
giám sát
kiểm tra
công tác
khảo sát
thanh tra
thẩm định
"""
# After such a task: it is done, and names no team.
at_work = """
thực tình công tiến tại việc các hiện kết một
"""
# After "chỉ đạo": the board's name goes on.
steered = """
về phòng xây công chuyển cải thi giảm cuộc giải lễ hội
"""
# Last words of posts that a body in small letters follows ("chuyên viên phòng …").
staff = """
viên bộ chức gia sở
"""
# No post ends with one of these.
endings = """
và của về & tại - – , cho
"""
# First words of a sentence that goes on with who took part, side by side.
sides = """
về phía bên ngoài còn lãnh đại tại cùng
"""
# Before "điều hành": the steering is a thing ("công tác điều hành").
steering = """
ban tác bộ máy việc lý và , đạo
"""
# Before "chúc": wishes of a visit, no speech.
visiting = """
thăm hoa dự
"""
# Between a mark and the verb that begins a clause.
between = """
và đã cùng còn đồng thời cũng tại
"""
# Before "theo": it names the source of what is said.
before_source = """
cũng còn , ; : ” " ) - –
"""
# First words of a sentence that says for what someone came.
coming = """
về đến tới chứng tham làm
"""
# After these no one comes: until when, about what ("Đến nay có …", "Về nội dung này có …", "Tham mưu có …").
not_coming = """
nay rõ đây giờ thời lúc hôm mai khi cuối đầu hết ngày tháng năm lượt nội hưu mưu nhũng ô khảo minh nhận
"""
# Before a post: someone is given it.
given_by = """
lại làm
trúng cử
đắc cử
tái cử
giữ chức
chức vụ
chức danh
cương vị
bầu làm
cử làm
định làm
cử chức
lại chức
động làm
nhiệm làm
"""
# Honorifics that tell men from women.
by_sex = """
ông bà anh chị
"""
# Before a number that names a unit ("Lữ đoàn 75").
numbered = """
đoàn đội khu vùng đồn số phố thôn ấp bản buôn xóm khóm tổ
"""
# After a verb of speaking: it is a noun ("Đồng thời, đề nghị của cử tri …").
after_things = """
của này trên đó ấy
"""
# Last words of what a guest from abroad may be called ("vận động viên …").
from_abroad = """
vđv viên thủ hlv sĩ gia khách giả
"""
# After a deputy commander's "về": what is in his charge.
duties = """
chính trị
hậu cần
kỹ thuật
"""
# Of one letter, before the names of some peoples ("A Brôl").
clans = """
a y
"""
# Last words of what somebody is called in court ("bị cáo …").
accused = """
cáo can phạm
"""
# Who may go by a name of his own making ("nhà văn …").
artists = """
nhà văn
nhà thơ
họa sĩ
họa sỹ
nhạc sĩ
nhạc sỹ
"""
# First words of a clause that another follows ("Sau khi nghe …, …").
before_main = """
sau trước khi nghe qua
"""
# Last words of what somebody is to the one named next ("con trai ông …").
kin = """
trai gái vợ chồng mẹ cha bố
"""
# Words of two syllables for the same.
kin_of = """
thân nhân
phu nhân
"""
# Before a post that is conferred on those named behind it ("bổ nhiệm Phó Giám đốc … cho ông …").
appointing = """
bổ nhiệm
nhiệm lại
cử giữ
bầu cử
"""
# Bodies that are also what a body is for, behind "và" ("Cục Hải quan và Thuế …").
fields = """
thuế hải kho bảo
"""
# After "Tại": the event itself follows.
occasions = """
hội buổi lễ cuộc phiên kỳ đại tọa diễn lớp
"""
# First words of a sentence whose subject speaks for others.
for_others = """
thay mặt
đại diện
"""
