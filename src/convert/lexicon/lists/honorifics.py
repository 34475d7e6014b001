"""What is said before a name.

`address`, `ranks`, `degrees`, `clergy` are honorifics of the record; `callings` only show that a person follows.
Compiled by hand from administrative usage and the published lists of ranks and degrees.
"""

address = """
ông
bà
anh
chị
em
cháu
cụ
bác
cô
chú
thầy
thầy giáo
cô giáo
đồng chí
đ/c
đ.c
đc
đ/chí
ngài
bạn
nữ đồng chí
dì
cậu
già làng
me-xừ
Mr.
Mrs.
Ms.
Mr
Mrs
Ms
Dr.
Dr
"""
plural = """
các đồng chí
các đ/c
các ông
các bà
các ông, bà
các ông bà
các ông/bà
các anh
các chị
các anh, chị
các cụ
các cháu
các em
các thầy
các cô
các vị
các ngài
hai đồng chí
ba đồng chí
02 đồng chí
03 đồng chí
2 đồng chí
3 đồng chí
04 đồng chí
4 đồng chí
hai ông
hai bà
các bạn
các thầy cô
các thầy, cô
quý ông
quý bà
các bác
"""
ranks = """
đại tướng
thượng tướng
trung tướng
thiếu tướng
chuẩn đô đốc
phó đô đốc
đô đốc
đại tá
thượng tá
trung tá
thiếu tá
đại úy
thượng úy
trung úy
thiếu úy
chuẩn úy
thượng sĩ
trung sĩ
hạ sĩ
binh nhất
binh nhì
thượng sỹ
trung sỹ
hạ sỹ
chuẩn tướng
đại úy qncn
thiếu tá qncn
trung tá qncn
thượng úy qncn
trung úy qncn
thiếu úy qncn
thống tướng
quân nhân chuyên nghiệp
"""
degrees = """
ncs
ncs.
gs.ts
gs. ts
gs-ts
pgs.ts.bs
pgs.ts.ls
gs.ts.bs
pgs.ts
pgs. ts
pgs-ts
pgs,ts
pgs, ts
gs
gs.
pgs
pgs.
ts
ts.
tsk
ts.bs
ts. bs
ths.bs
ths. bs
ths
ths.
thạc sĩ
thạc sỹ
tiến sĩ
tiến sỹ
giáo sư
phó giáo sư
phó giáo sư, tiến sĩ
giáo sư, tiến sĩ
gs.tskh
tskh
tskh.
pgs.tskh
tiến sĩ khoa học
bs
bs.
bác sĩ
bác sỹ
bsckii
bscki
bs.cki
bs.ckii
bsck2
bsck1
bs ckii
bs cki
bsckii.
bscki.
bác sĩ ckii
bác sĩ cki
bác sĩ chuyên khoa ii
bác sĩ chuyên khoa i
dược sĩ
ds
ds.
kỹ sư
ks
ks.
kiến trúc sư
kts
kts.
luật sư
ls
ls.
cử nhân
cn.
nsnd
nsnd.
nsưt
nsưt.
ngnd
ngnd.
ngưt
ngưt.
ttnd
ttưt
nnnd
nnưt
nghệ sĩ nhân dân
nghệ sĩ ưu tú
nhà giáo nhân dân
nhà giáo ưu tú
nghệ nhân nhân dân
nghệ nhân ưu tú
thầy thuốc nhân dân
thầy thuốc ưu tú
nghệ sĩ
nghệ sỹ
nghệ nhân
nhà giáo
bs.ths
ths.ls
ts.ls
ts.kts
cvp
"""
clergy = """
trưởng lão
trưởng lão hòa thượng
hòa thượng
thượng tọa
đại đức
ni trưởng
ni sư
sư cô
ni cô
tỳ kheo ni
tỳ kheo
ht
ht.
tt.
tt
đđ
đđ.
nt.
ns.
ni sư
linh mục
lm
lm.
giám mục
đức cha
tổng giám mục
hồng y
đức hồng y
mục sư
ms.
truyền đạo
nữ tu
sơ
giáo sĩ
phối sư
giáo hữu
lễ sanh
giáo tông
đức giám mục
đức tổng giám mục
thượng đầu sư
đầu sư
chưởng pháp
cha
đức ông
hòa thượng tiến sĩ
đại lão hòa thượng
achar
sư cả
"""
callings = """
cựu chiến binh
cựu thanh niên xung phong
cựu tù
ccb
thương binh
bệnh binh
liệt sĩ
liệt sỹ
anh hùng
ahllvt
anh hùng llvt
anh hùng llvtnd
anh hùng lực lượng vũ trang nhân dân
anh hùng lực lượng vũ trang
anh hùng lao động
anh hùng liệt sĩ
mẹ
bà mẹ
mẹ việt nam anh hùng
bà mẹ việt nam anh hùng
mẹ vnah
bà mẹ vnah
nhà báo
nhà văn
nhà thơ
nhạc sĩ
nhạc sỹ
họa sĩ
họa sỹ
ca sĩ
ca sỹ
diễn viên
đạo diễn
nhà sử học
nhà nghiên cứu
nhà khoa học
chuyên gia
doanh nhân
chí sĩ
danh nhân
anh hùng dân tộc
danh tướng
vua
hoàng đế
lãnh tụ
cử tri
đại biểu
nông dân
ngư dân
hộ
hộ gia đình
gia đình
vợ chồng
vợ
chồng
con trai
con gái
nạn nhân
sản phụ
bị cáo
bị can
đối tượng
nghi phạm
vận động viên
vđv
võ sư
huấn luyện viên
hlv
em học sinh
học sinh
sinh viên
tân binh
chiến sĩ
chiến sỹ
người lính
công dân
tài xế
lái xe
chủ hộ
danh họa
thi sĩ
nghệ nhân dân gian
đảng viên
đoàn viên
thủ khoa
hoa hậu
á hậu
tác giả
cố vấn
thân nhân
cán bộ lão thành
lão thành cách mạng
cán bộ lão thành cách mạng
nhà cách mạng
chiến sĩ cách mạng
chiến sỹ cách mạng
cố nhạc sĩ
cố
y sĩ
thủ lĩnh
nhà ngoại giao
phiên dịch
học giả
thị nữ
tên
phu nhân
du khách
khách hàng
chủ cơ sở
chủ trang trại
người có uy tín
hội viên
mạnh thường quân
nhà hảo tâm
bào đệ
cư sĩ
phật tử
tín đồ
nhà tư sản
tuyển thủ
cầu thủ
kỳ thủ
trọng tài
thầy thuốc
công nhân
ứng cử viên
chiến sĩ thi đua
nhà tài trợ
"""
