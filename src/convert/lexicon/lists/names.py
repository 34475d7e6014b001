"""The syllables of personal names.

Compiled by hand from common knowledge of the language; no licence attaches to it. `surnames` begin a name wherever
something near says that a person is meant. `sure` begin one even where nothing does, if a middle and a given name
follow.
"""

sure = """
Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Trịnh Trương Lưu Tạ Tô Tống Vương Đàm Doãn Khuất Phùng
Quách Triệu Nghiêm Lò Quàng Giàng Sùng Vàng Lường Thào Hoàng
"""
surnames = """
Neáng Néang Neang
An Âu Bá Bạc Bạch Bành Bàn Bế Biện Bồ Cà Cái Cam Cao Cầm Cấn Chẩu Chế Chu Chúng Chung Chương Cổ Công Cù Cung Cư Cháng Chảo
Châu Chá Chíu Chử Danh Diêm Diệp Doanh Đái Đan Đào Đậu Đèo Đào Đèo Điền Điểu Điêu Đoàn Đồ Đổng Đồng Đới Đường Giang Giáp Hạ
Hà Hàn Hạng Hầu Hầu Hình Hồ Hồng Hờ Hứa Hùng Hoa Kha Khâu Khiếu Khổng Khúc Khương Kiên Kiều Kim Kông Ka Kpă Kpa Ksor Kră Lã La Lại
Lâm Lầu Lê Lèng Liên Liêu Liễu Linh Lìm Lộc Lỗ Lộ Lỡ Lô Lù Lục Lữ Lư Lương Lũ Lý Ma Mã Mạc Mạch Mai Man Mang Mẫn Mấu Mộc Mông Mua Mùa Mùi
Nay Ngân Nghê Ngọ Ngụy Ngũ Nhâm Nhan Nhữ Ninh Nông Ôn Ông Phí Phó Phú Phù Phương Phàn Quan Quản Quảng Rah Rahlan Rcom Rơ Rmah
Sa Sái Sầm Sần Sĩ Siu Sơn Sử Tán Tăng Tào Tất Thạch Thái Thẩm Thang Thành Thân Thi Thiều Thôi Ti Tiêu Tiền Tiết Tòng Tôn Tòng Tông
Trà Trang Tráng Trình Trưng Từ Tưởng Ty Tẩn Ung Uông Ứng Vưu Trầm Trác Đàng Trượng Tằng Sỳ Voòng Lềnh Phún Sằn Nình Vạn Vi Vì Viên Vừ Xa Xuân Xồng Y Yên Lường Lầu Lèo Cứ Cụt Moong Kring Hồ
Alăng Bríu Zơrâm Pơloong Bhling Bnướch Coor Arất Hôih Clâu Đinh Blup Bling Riah Kring Tơ
"""
# Korean and Chinese surnames, which come first too.
foreign = """
Park Lee Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Song Hong Ahn Yoo Bae Baek Nam Moon Kwak Wang Zhang Chen Liu Yang
Huang Zhao Wu Zhou Xu Sun Hu Guo Lin Luo Xie Deng Feng Xi Tan Wong Chan Chang
"""
# What commonly stands between surname and given name: proof that a doubtful surname is one.
middles = """
Văn Thị Hữu Đức Minh Thanh Xuân Quốc Ngọc Quang Đình Công Duy Anh Bá Đăng Hồng Thế Trọng Tuấn Viết Như Thu Kim Mạnh Tiến Hoàng
Phước Thành Trung Chí Khắc Tấn Bích Mỹ Phương Hải Gia Nhật Bảo Huy Việt Danh Đắc Sỹ Sĩ Doãn Thúy Diệu Cao Trường Hoài Vĩnh Thái Phú
Khánh Tự Nguyên Tài Chu Thiện Hùng Cảnh Huyền Thùy Cẩm Lệ Ánh Tuyết Mai Lan Tú Thừa Phúc Đại
"""
# What looks like a name by its first word, but calls nobody by name.
others = "Tôn Nữ|Tôn Thất|Tăng Ni|Phật Đản|Tôn Giáo|Dân Tộc|Cựu Chiến Binh|Tôn Đức|Hồng Y|Công Đoàn|Đoàn Viên|Đoàn Kết"
