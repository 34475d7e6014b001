"""Names of Vietnam's administrative units, without the word for their kind, before and after the mergers of 2025.

Source: the names in the data of the package vietnamadminunits 1.0.4 (PyPI, MIT licence, copyright 2025 Tran Ngoc Minh
Hieu), which follows the state's catalogue of administrative units (Decision 124/2004/QĐ-TTg and its amendments;
Decision 19/2025/QĐ-TTg; Resolution 202/2025/QH15 on provinces). Names are facts; the licence is stated for the
compilation. Communes are only those of which a syllable could be read as a surname: the others are never mistaken for
a person.
"""

provinces_before = """
An Giang|Bà Rịa - Vũng Tàu|Bình Dương|Bình Phước|Bình Thuận|Bình Định|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Cao Bằng|Cà Mau|Cần Thơ|Gia Lai|Huế
|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hòa Bình|Hưng Yên|Hải Dương|Hải Phòng|Hậu Giang|Hồ Chí Minh|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Long An|Lào Cai
|Lâm Đồng|Lạng Sơn|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La
|Thanh Hóa|Thái Bình|Thái Nguyên|Tiền Giang|Trà Vinh|Tuyên Quang|Tây Ninh|Vĩnh Long|Vĩnh Phúc|Yên Bái|Điện Biên|Đà Nẵng|Đắk Lắk|Đắk Nông|Đồng Nai
|Đồng Tháp
"""
provinces_after = """
An Giang|Bắc Ninh|Cao Bằng|Cà Mau|Cần Thơ|Gia Lai|Huế|Hà Nội|Hà Tĩnh|Hưng Yên|Hải Phòng|Hồ Chí Minh|Khánh Hòa|Lai Châu|Lào Cai|Lâm Đồng|Lạng Sơn
|Nghệ An|Ninh Bình|Phú Thọ|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Thanh Hóa|Thái Nguyên|Tuyên Quang|Tây Ninh|Vĩnh Long|Điện Biên|Đà Nẵng|Đắk Lắk
|Đồng Nai|Đồng Tháp
"""
# The district level, abolished on 2025-07-01.
districts = """
A Lưới|An Biên|An Dương|An Khê|An Lão|An Minh|An Nhơn|An Phú|Anh Sơn|Ayun Pa|Ba Bể|Ba Chẽ|Ba Tri|Ba Tơ|Ba Vì|Ba Đình|Ba Đồn|Biên Hòa|Buôn Ma Thuột
|Buôn Đôn|Bà Rịa|Bàu Bàng|Bá Thước|Bác Ái|Bát Xát|Bình Chánh|Bình Gia|Bình Giang|Bình Liêu|Bình Long|Bình Lục|Bình Minh|Bình Sơn|Bình Thạnh|Bình Thủy
|Bình Tân|Bình Xuyên|Bình Đại|Bù Gia Mập|Bù Đăng|Bù Đốp|Bạc Liêu|Bạch Long Vĩ|Bạch Thông|Bảo Lâm|Bảo Lạc|Bảo Lộc|Bảo Thắng|Bảo Yên|Bắc Bình|Bắc Giang
|Bắc Hà|Bắc Mê|Bắc Ninh|Bắc Quang|Bắc Sơn|Bắc Trà My|Bắc Tân Uyên|Bắc Từ Liêm|Bắc Yên|Bến Cát|Bến Cầu|Bến Lức|Bến Tre|Bỉm Sơn|Bố Trạch|Cai Lậy|Cam Lâm
|Cam Lộ|Cam Ranh|Can Lộc|Cao Bằng|Cao Lãnh|Cao Lộc|Cao Phong|Chi Lăng|Chiêm Hóa|Châu Phú|Châu Thành|Châu Thành A|Châu Đốc|Châu Đức|Chí Linh|Chũ
|Chơn Thành|Chư Prông|Chư Păh|Chư Pưh|Chư Sê|Chương Mỹ|Chợ Gạo|Chợ Lách|Chợ Mới|Chợ Đồn|Con Cuông|Cà Mau|Càng Long|Cái Bè|Cái Nước|Cái Răng|Cát Hải
|Cô Tô|Côn Đảo|Cù Lao Dung|Cư Jút|Cư Kuin|Cư M'gar|Cần Giuộc|Cần Giờ|Cần Đước|Cầu Giấy|Cầu Kè|Cầu Ngang|Cẩm Giàng|Cẩm Khê|Cẩm Lệ|Cẩm Mỹ|Cẩm Phả
|Cẩm Thủy|Cẩm Xuyên|Cồn Cỏ|Cờ Đỏ|Củ Chi|Di Linh|Diên Khánh|Diễn Châu|Duy Tiên|Duy Xuyên|Duyên Hải|Dĩ An|Dương Kinh|Dương Minh Châu|Dầu Tiếng|Ea H'leo
|Ea Kar|Ea Súp|Gia Bình|Gia Lâm|Gia Lộc|Gia Nghĩa|Gia Viễn|Giang Thành|Giao Thủy|Gio Linh|Giá Rai|Giồng Riềng|Giồng Trôm|Gò Công|Gò Công Tây
|Gò Công Đông|Gò Dầu|Gò Quao|Gò Vấp|Hai Bà Trưng|Hiệp Hòa|Hiệp Đức|Hoa Lư|Hoài Nhơn|Hoài Ân|Hoài Đức|Hoàn Kiếm|Hoàng Mai|Hoàng Sa|Hoàng Su Phì
|Hoằng Hóa|Hà Giang|Hà Quảng|Hà Tiên|Hà Trung|Hà Tĩnh|Hà Đông|Hàm Thuận Bắc|Hàm Thuận Nam|Hàm Tân|Hàm Yên|Hòa An|Hòa Bình|Hòa Thành|Hòa Vang|Hòn Đất
|Hóc Môn|Hưng Hà|Hưng Nguyên|Hưng Yên|Hương Khê|Hương Sơn|Hương Thủy|Hương Trà|Hướng Hóa|Hạ Hòa|Hạ Lang|Hạ Long|Hải An|Hải Châu|Hải Dương|Hải Hà
|Hải Hậu|Hải Lăng|Hậu Lộc|Hồng Bàng|Hồng Dân|Hồng Lĩnh|Hồng Ngự|Hội An|Hớn Quản|Hữu Lũng|Ia Grai|Ia H'Drai|Ia Pa|KBang|Khoái Châu|Khánh Sơn|Khánh Vĩnh
|Kim Bôi|Kim Bảng|Kim Sơn|Kim Thành|Kim Động|Kinh Môn|Kiên Hải|Kiên Lương|Kiến An|Kiến Thụy|Kiến Tường|Kiến Xương|Kon Plông|Kon Rẫy|Kon Tum|Krông A Na
|Krông Bông|Krông Búk|Krông Nô|Krông Năng|Krông Pa|Krông Pắc|Kông Chro|Kế Sách|Kỳ Anh|Kỳ Sơn|La Gi|Lai Châu|Lai Vung|Lang Chánh|Liên Chiểu|Long Biên
|Long Hồ|Long Khánh|Long Mỹ|Long Phú|Long Thành|Long Xuyên|Long Đất|Lào Cai|Lâm Bình|Lâm Hà|Lâm Thao|Lê Chân|Lý Nhân|Lý Sơn|Lương Sơn|Lương Tài
|Lạc Dương|Lạc Sơn|Lạc Thủy|Lạng Giang|Lạng Sơn|Lấp Vò|Lập Thạch|Lắk|Lệ Thủy|Lộc Bình|Lộc Ninh|Lục Nam|Lục Ngạn|Lục Yên|M'Đrắk|Mai Châu|Mai Sơn
|Mang Thít|Mang Yang|Minh Hóa|Minh Long|Mèo Vạc|Mê Linh|Móng Cái|Mù Căng Chải|Mường Chà|Mường Khương|Mường La|Mường Lát|Mường Nhé|Mường Tè|Mường Ảng
|Mỏ Cày Bắc|Mỏ Cày Nam|Mộ Đức|Mộc Châu|Mộc Hóa|Mỹ Hào|Mỹ Tho|Mỹ Tú|Mỹ Xuyên|Mỹ Đức|Na Hang|Na Rì|Nam Giang|Nam Sách|Nam Trà My|Nam Trực|Nam Từ Liêm
|Nam Đàn|Nam Định|Nga Sơn|Nghi Lộc|Nghi Sơn|Nghi Xuân|Nghĩa Hành|Nghĩa Hưng|Nghĩa Lộ|Nghĩa Đàn|Nguyên Bình|Ngân Sơn|Ngã Bảy|Ngã Năm|Ngô Quyền
|Ngũ Hành Sơn|Ngọc Hiển|Ngọc Hồi|Ngọc Lặc|Nha Trang|Nho Quan|Nhà Bè|Nhơn Trạch|Như Thanh|Như Xuân|Ninh Giang|Ninh Hòa|Ninh Hải|Ninh Kiều|Ninh Phước
|Ninh Sơn|Nông Cống|Núi Thành|Năm Căn|Nậm Nhùn|Nậm Pồ|Phan Rang - Tháp Chàm|Phan Thiết|Phong Thổ|Phong Điền|Phù Cát|Phù Cừ|Phù Mỹ|Phù Ninh|Phù Yên
|Phú Bình|Phú Giáo|Phú Hòa|Phú Lương|Phú Lộc|Phú Mỹ|Phú Nhuận|Phú Ninh|Phú Quí|Phú Quốc|Phú Riềng|Phú Thiện|Phú Thọ|Phú Tân|Phú Vang|Phú Xuyên|Phú Xuân
|Phúc Thọ|Phúc Yên|Phước Long|Phước Sơn|Phổ Yên|Phụng Hiệp|Phủ Lý|Pleiku|Pác Nặm|Quan Hóa|Quan Sơn|Quang Bình|Quy Nhơn|Quản Bạ|Quảng Hòa|Quảng Ngãi
|Quảng Ninh|Quảng Trạch|Quảng Trị|Quảng Xương|Quảng Yên|Quảng Điền|Quế Phong|Quế Sơn|Quế Võ|Quốc Oai|Quỳ Châu|Quỳ Hợp|Quỳnh Lưu|Quỳnh Nhai|Quỳnh Phụ
|Rạch Giá|Sa Pa|Sa Thầy|Sa Đéc|Si Ma Cai|Sìn Hồ|Sóc Sơn|Sóc Trăng|Sông Công|Sông Cầu|Sông Hinh|Sông Lô|Sông Mã|Sơn Dương|Sơn Hà|Sơn Hòa|Sơn La|Sơn Trà
|Sơn Tây|Sơn Tịnh|Sơn Động|Sầm Sơn|Sốp Cộp|Tam Bình|Tam Dương|Tam Kỳ|Tam Nông|Tam Điệp|Tam Đường|Tam Đảo|Than Uyên|Thanh Ba|Thanh Bình|Thanh Chương
|Thanh Hà|Thanh Hóa|Thanh Khê|Thanh Liêm|Thanh Miện|Thanh Oai|Thanh Sơn|Thanh Thủy|Thanh Trì|Thanh Xuân|Thiệu Hóa|Thoại Sơn|Thuận An|Thuận Bắc
|Thuận Châu|Thuận Hóa|Thuận Nam|Thuận Thành|Thành Phố Bắc Kạn|Thành Phố Đồng Hới|Thái Bình|Thái Hòa|Thái Nguyên|Thái Thụy|Tháp Mười|Thăng Bình
|Thường Tín|Thường Xuân|Thạch An|Thạch Hà|Thạch Thành|Thạch Thất|Thạnh Hóa|Thạnh Phú|Thạnh Trị|Thị Xã Buôn Hồ|Thị Xã Mường Lay|Thị Xã Việt Yên|Thọ Xuân
|Thống Nhất|Thốt Nốt|Thới Bình|Thới Lai|Thủ Dầu Một|Thủ Thừa|Thủ Đức|Thủy Nguyên|Tiên Du|Tiên Lãng|Tiên Lữ|Tiên Phước|Tiên Yên|Tiền Hải|Tiểu Cần
|Tri Tôn|Triệu Phong|Triệu Sơn|Trà Bồng|Trà Cú|Trà Vinh|Trà Ôn|Tràng Định|Trùng Khánh|Trường Sa|Trạm Tấu|Trảng Bom|Trảng Bàng|Trấn Yên|Trần Văn Thời
|Trần Đề|Trực Ninh|Tu Mơ Rông|Tuy An|Tuy Hòa|Tuy Phong|Tuy Phước|Tuy Đức|Tuyên Hóa|Tuyên Quang|Tuần Giáo|Tánh Linh|Tân An|Tân Biên|Tân Bình|Tân Châu
|Tân Hiệp|Tân Hưng|Tân Hồng|Tân Kỳ|Tân Lạc|Tân Phú|Tân Phú Đông|Tân Phước|Tân Sơn|Tân Thạnh|Tân Trụ|Tân Uyên|Tân Yên|Tây Giang|Tây Hòa|Tây Hồ|Tây Ninh
|Tây Sơn|Tư Nghĩa|Tương Dương|Tịnh Biên|Tủa Chùa|Tứ Kỳ|Từ Sơn|U Minh|U Minh Thượng|Uông Bí|Vinh|Việt Trì|Vân Canh|Vân Hồ|Vân Đồn|Võ Nhai|Văn Bàn
|Văn Chấn|Văn Giang|Văn Lâm|Văn Lãng|Văn Quan|Văn Yên|Vĩnh Bảo|Vĩnh Châu|Vĩnh Cửu|Vĩnh Hưng|Vĩnh Linh|Vĩnh Long|Vĩnh Lộc|Vĩnh Lợi|Vĩnh Thuận|Vĩnh Thạnh
|Vĩnh Tường|Vĩnh Yên|Vũ Quang|Vũ Thư|Vũng Liêm|Vũng Tàu|Vạn Ninh|Vị Thanh|Vị Thủy|Vị Xuyên|Vụ Bản|Xuyên Mộc|Xuân Lộc|Xuân Trường|Xín Mần|Yên Bái
|Yên Bình|Yên Châu|Yên Khánh|Yên Lạc|Yên Lập|Yên Minh|Yên Mô|Yên Mỹ|Yên Phong|Yên Sơn|Yên Thành|Yên Thế|Yên Thủy|Yên Định|Ân Thi|Ô Môn|Ý Yên|Đa Krông
|Đak Đoa|Đam Rông|Đan Phượng|Điện Biên|Điện Biên Phủ|Điện Biên Đông|Điện Bàn|Đoan Hùng|Đà Bắc|Đà Lạt|Đình Lập|Đô Lương|Đông Anh|Đông Giang|Đông Hà
|Đông Hòa|Đông Hưng|Đông Hải|Đông Triều|Đăk Glong|Đăk Hà|Đăk Pơ|Đơn Dương|Đạ Huoai|Đại Lộc|Đại Từ|Đầm Dơi|Đầm Hà|Đắk Glei|Đắk Mil|Đắk R'Lấp|Đắk Song
|Đắk Tô|Định Hóa|Định Quán|Đống Đa|Đồ Sơn|Đồng Hỷ|Đồng Phú|Đồng Văn|Đồng Xoài|Đồng Xuân|Đức Cơ|Đức Huệ|Đức Hòa|Đức Linh|Đức Phổ|Đức Thọ|Đức Trọng
|Ứng Hòa
"""
communes = """
A Lù|A Nông|A Vương|AL Bá|Al Bá|An Bài|An Bá|An Bình|An Bình A|An Bình B|An Bình Tây|An Châu|An Chấn|An Cơ|An Cư|An Cầu|An Cựu|An Dân|An Dũng|An Dục
|An Hiệp|An Hà|An Hòa|An Hòa Hải|An Hòa Thịnh|An Hòa Tây|An Hưng|An Hải|An Hải Bắc|An Hải Nam|An Hảo|An Hồng|An Hội|An Hội Tây|An Hội Đông|An Hữu
|An Khang|An Khánh|An Khương|An Linh|An Long|An Lĩnh|An Lư|An Lưu|An Lương|An Lạc|An Lạc A|An Lạc Thôn|An Lạc Tây|An Lập|An Lễ|An Lộc|An Lợi Đông
|An Lục Long|An Minh Bắc|An Mỹ|An Nghiệp|An Nghĩa|An Ngãi Trung|An Ngãi Tây|An Nhân|An Nhơn Bắc|An Nhơn Nam|An Nhơn Tây|An Nhơn Đông|An Ninh
|An Ninh Tây|An Ninh Đông|An Nông|An Phong|An Phú Thuận|An Phú Trung|An Phú Tân|An Phú Tây|An Phú Đông|An Phúc|An Phước|An Phượng|An Phụ|An Quang
|An Qui|An Quý|An Quảng Hữu|An Sinh|An Sơn|An Thanh|An Thuận|An Thành|An Thái|An Thái Trung|An Thái Đông|An Thượng|An Thạch|An Thạnh|An Thạnh Nam
|An Thạnh Thủy|An Thạnh Trung|An Thạnh Tây|An Thạnh Đông|An Thắng|An Thịnh|An Thọ|An Thới|An Thới Đông|An Thủy|An Tiến|An Toàn|An Trung|An Tràng
|An Trường|An Trường A|An Trạch|An Trạch A|An Tân|An Tây|An Tường|An Tảo|An Tập|An Tịnh|An Tức|An Vinh|An Viên|An Viễn|An Vĩ|An Vĩnh Ngãi|An Vũ
|An Xuyên|An Xuân|An Điền|An Đôn|An Đông|An Đạo|An Định|An Đồng|An Đổ|An Đức|An Ấp|Anh Sơn Đông|Ayun Hạ|Ba Cung|Ba Giang|Ba Liên|Ba Sơn|Ba Thành
|Ba Tiêu|Ba Trang|Ba Tô|Ba Xa|Ba Điền|Ban Công|Bao La|Biên Giang|Biên Sơn|Biển Bạch|Biển Bạch Đông|Biển Hồ|Biện Thượng|Buôn Hồ|Bài Sơn|Bàn Cờ|Bàn Giản
|Bàn Long|Bàn Thạch|Bàn Tân Định|Bàn Đạt|Bàng La|Bành Trạch|Bàu Lâm|Bá Hiến|Bá Xuyên|Bát Trang|Bát Đại Sơn|Bình An|Bình Châu|Bình Chương|Bình Dương
|Bình Hàn|Bình Khương|Bình La|Bình Lâm|Bình Lư|Bình Lưu Quang|Bình Lương|Bình Lộc|Bình Nhâm|Bình Ninh|Bình Phan|Bình Phú|Bình Phước Xuân|Bình Sa
|Bình Thành|Bình Trưng|Bình Trưng Tây|Bình Trưng Đông|Bình Tân Phú|Bình Xa|Bình Xuân|Bình Yên|Bình Điền|Bình Đào|Bích Đào|Bông Trang|Bùi Hữu Nghĩa
|Bùi La Nhân|Bùi Thị Xuân|Bút Sơn|Bạch Hà|Bạch Hạ|Bạch Hạc|Bạch Long|Bạch Mai|Bạch Ngọc|Bạch Sam|Bạch Thượng|Bạch Xa|Bạch Đích|Bạch Đằng|Bản Cái
|Bản Công|Bản Cầm|Bản Giang|Bản Hồ|Bản Lầu|Bản Phùng|Bản Thi|Bảo An|Bảo Hà|Bảo Linh|Bảo Lý|Bảo Ninh|Bảo Sơn|Bảo Thành|Bần Yên Nhân|Bắc An|Bắc An Phụ
|Bắc Cam Ranh|Bắc Hùng|Bắc Hồng|Bắc Hồng Lĩnh|Bắc La|Bắc Lý|Bắc Lương|Bắc Nha Trang|Bắc Ninh Hòa|Bắc Phú|Bắc Thành|Bắc Thái Ninh|Bắc Việt|Bắc Xa
|Bắc Đông Quan|Bằng An|Bằng Doãn|Bằng Mạc|Bằng Thành|Bế Văn Đàn|Bến Quan|Bến Thành|Bố Hạ|Bồ Lý|Bồ Xuyên|Bồ Đề|Bồi Sơn|Bồng Sơn|Bờ Y|Ca Thành|Cam An
|Cam An Bắc|Cam An Nam|Cam Bình|Cam Chính|Cam Cọn|Cam Giá|Cam Hiếu|Cam Hiệp|Cam Hiệp Bắc|Cam Hiệp Nam|Cam Hòa|Cam Hải Tây|Cam Hải Đông|Cam Hồng
|Cam Linh|Cam Ly - Đà Lạt|Cam Lập|Cam Lộc|Cam Lợi|Cam Nghĩa|Cam Phú|Cam Phúc Bắc|Cam Phúc Nam|Cam Phước Tây|Cam Phước Đông|Cam Phục|Cam Thuận|Cam Thành
|Cam Thành Bắc|Cam Thành Nam|Cam Thượng|Cam Thịnh Tây|Cam Thịnh Đông|Cam Thủy|Cam Tuyền|Cam Tân|Cam Đường|Cam Đức|Canh Liên|Cao An|Cao Bồ|Cao Chương
|Cao Dương|Cao Kỳ|Cao Lâu|Cao Minh|Cao Mã Pờ|Cao Ngạn|Cao Ngọc|Cao Phạ|Cao Quảng|Cao Sơn|Cao Sơn Tiến|Cao Thăng|Cao Thượng|Cao Thắng|Cao Thịnh|Cao Tân
|Cao Viên|Cao Xanh|Cao Xuân Dương|Cao Xá|Cao Đức|Chiêu Lưu|Chiêu Vũ|Chiêu Yên|Chiềng An|Chiềng Chung|Chiềng Châu|Chiềng Công|Chiềng Hoa|Chiềng Khương
|Chiềng La|Chiềng Lương|Chiềng Mai|Chiềng Sơn|Chiềng Xuân|Chiềng Yên|Chu Hóa|Chu Hương|Chu Minh|Chu Phan|Chu Trinh|Chu Văn An|Chu Điện|Chung Chải
|Chánh An|Chánh Lộ|Chánh Phú Hòa|Chân Lý|Chân Sơn|Châu Bình|Châu Bính|Châu Can|Châu Cường|Châu Cầu|Châu Giang|Châu Hoàn|Châu Hòa|Châu Hóa|Châu Hưng
|Châu Hưng A|Châu Hạnh|Châu Hồng|Châu Hội|Châu Khánh|Châu Khê|Châu Kim|Châu Lý|Châu Lăng|Châu Lộc|Châu Minh|Châu Nga|Châu Nhân|Châu Ninh|Châu Pha
|Châu Phong|Châu Phú A|Châu Phú B|Châu Quang|Châu Quế|Châu Quế Hạ|Châu Quế Thượng|Châu Sơn|Châu Thuận|Châu Thái|Châu Thôn|Châu Thắng|Châu Thới
|Châu Tiến|Châu Văn Liêm|Châu Điền|Châu Đình|Châu Ổ|Chí Cà|Chí Công|Chính Lý|Chúc Sơn|Chư Ty|Chương Dương|Chế Cu Nha|Chế Là|Chế Tạo|Chợ Chu|Chợ Lầu
|Co Tòng|Cuối Hạ|Cà Dy|Cà Lúi|Cà Nàng|Cà Ná|Cà Đam|Các Sơn|Cách Linh|Cái Chiên|Cái Dầu|Cái Khế|Cái Ngang|Cái Nhum|Cái Rồng|Cái Tàu Hạ|Cái Tắc|Cái Vồn
|Cái Đôi Vàm|Cán Chu Phìn|Cát Linh|Cát Lâm|Cát Sơn|Cát Thành|Cây Dương|Cô Giang|Cô Ngân|Công Bằng|Công Chính|Công Hải|Công Liêm|Công Lý|Công Sơn
|Công Đa|Cù Bị|Cù Lao Giêng|Cù Vân|Cúc Phương|Cúc Đường|Cư A Mung|Cư An|Cư Bao|Cư Bông|Cư Dliê M'nông|Cư Drăm|Cư ELang|Cư Huê|Cư KBang|Cư KTy|Cư Klông
|Cư Knia|Cư Króa|Cư Lễ|Cư M'Lan|Cư M'ta|Cư Mốt|Cư Ni|Cư Né|Cư Prao|Cư Prông|Cư Pui|Cư Pơng|Cư San|Cư Suê|Cư Yang|Cư Yên|Cư ÊBur|Cư Êwi|Cương Sơn
|Cải Viên|Cải Đan|Cảnh Dương|Cấm Sơn|Cấn Hữu|Cần Nông|Cần Yên|Cầu Lộc|Cầu Quan|Cầu Ông Lãnh|Cẩm An|Cẩm Châu|Cẩm Dương|Cẩm Giang|Cẩm Hoàng|Cẩm Hà
|Cẩm Kim|Cẩm La|Cẩm Liên|Cẩm Lý|Cẩm Lương|Cẩm Lộc|Cẩm Ninh|Cẩm Phú|Cẩm Quan|Cẩm Sơn|Cẩm Thành|Cẩm Thạch|Cẩm Việt|Cẩm Vũ|Cẩm Yên|Cẩm Đường|Cốc Lầu|Cổ Bi
|Cổ Bì|Cổ Linh|Cổ Loa|Cổ Lũng|Cổ Lễ|Cổ Phúc|Cổ Thành|Cổ Đô|Cổ Đông|Cổ Đạm|Củng Sơn|Cửa Dương|Cửa Lò|Cửa Việt|Cửa Ông|Cửu An|Cửu Cao|Cự Đồng|Danh Thắng
|Diêm Điền|Diên An|Diên Hoa|Diên Hà|Diên Hồng|Diên Lâm|Diên Phú|Diên Sơn|Diên Điền|Diễn An|Diễn Hoa|Diễn Hoàng|Diễn Hồng|Diễn Kim|Diễn Liên|Diễn Lâm
|Diễn Lộc|Diễn Phú|Diễn Thành|Diễn Thái|Diễn Vạn|Diễn Yên|Diễn Đồng|Duy Châu|Duy Hà|Duy Ninh|Duy Phú|Duy Sơn|Duy Thành|Duyên Hà|Duyên Thái|Dân An
|Dân Lý|Dân Thành|Dương Huy|Dương Hòa|Dương Hưu|Dương Hồng Thủy|Dương Liễu|Dương Nỗ|Dương Nội|Dương Phong|Dương Phúc|Dương Quan|Dương Quang|Dương Quỳ
|Dương Sơn|Dương Thành|Dương Thủy|Dương Tơ|Dương Xuân Hội|Dương Xá|Dương Đông|Dương Đức|Dị Sử|Dục Nông|Dực Yên|Ea Bá|Ea Hồ|Ea Lâm|Ea Lê|Ea Tiêu
|Ea Trang|Gia An|Gia Ninh|Gia Phù|Gia Phú|Gia Phương|Gia Sơn|Gia Viên|Gia Xuân|Gia Điền|Giai Xuân|Giang Biên|Giang Hải|Giang Ly|Giang Ma|Giang Sơn
|Giang Sơn Tây|Giang Sơn Đông|Giang Tiên|Giang Điền|Giao An|Giao Châu|Giao Hà|Giao Ninh|Giao Xuân|Gio An|Gio Mai|Gio Sơn|Giàng Chu Phìn|Giáp Bát
|Giáp Lai|Giáp Sơn|Giáp Trung|Giáp Đắt|Giảng Võ|Hanh Cù|Hiến Sơn|Hiến Thành|Hiếu Giang|Hiếu Thành|Hiền Chung|Hiền Giang|Hiền Lương|Hiền Ninh|Hiền Quan
|Hiền Thành|Hiệp An|Hiệp Ninh|Hiệp Phú|Hiệp Sơn|Hiệp Thành|Hoa Lộc|Hoa Quân|Hoa Sơn|Hoa Thành|Hoa Thám|Hoa Thủy|Hoa Viên|Hoa Động|Hoài Châu
|Hoài Châu Bắc|Hoài Phú|Hoài Sơn|Hoài Xuân|Hoàn Sơn|Hoàng An|Hoàng Châu|Hoàng Cương|Hoàng Diệu|Hoàng Giang|Hoàng Hanh|Hoàng Hoa|Hoàng Hoa Thám
|Hoàng Khai|Hoàng Kim|Hoàng Liên|Hoàng Liệt|Hoàng Long|Hoàng Lâm|Hoàng Lâu|Hoàng Nam|Hoàng Nông|Hoàng Quế|Hoàng Sơn|Hoàng Thu Phố|Hoàng Tiến|Hoàng Trĩ
|Hoàng Tung|Hoàng Tân|Hoàng Tây|Hoàng Việt|Hoàng Vân|Hoàng Văn Thụ|Hoàng Xá|Hoàng Đan|Hoàng Đông|Hoàng Đồng|Hoành Bồ|Hoành Sơn|Hoạt Giang|Hoằng Châu
|Hoằng Giang|Hoằng Hà|Hoằng Kim|Hoằng Lưu|Hoằng Lộc|Hoằng Phú|Hoằng Sơn|Hoằng Thành|Hoằng Thái|Hoằng Xuân|Hoằng Đồng|Hua La|Huy Giáp|Huy Hạ|Huyền Sơn
|Huổi Lèng|Huỳnh Hữu Nghĩa|Hà An|Hà Bình|Hà Bầu|Hà Bắc|Hà Châu|Hà Cầu|Hà Hiệu|Hà Huy Tập|Hà Hải|Hà Hồi|Hà Khánh|Hà Khẩu|Hà Kỳ|Hà Lam|Hà Lang|Hà Linh
|Hà Long|Hà Lâm|Hà Lâu|Hà Lĩnh|Hà Lương|Hà Lầm|Hà Lộc|Hà Mãn|Hà Mòn|Hà Nam|Hà Ngọc|Hà Nha|Hà Phong|Hà Sơn|Hà Tam|Hà Thanh|Hà Thượng|Hà Thạch|Hà Tiến
|Hà Tu|Hà Tân|Hà Tây|Hà Vinh|Hàm Giang|Hàm Ninh|Hàm Phú|Hàng Bạc|Hàng Bồ|Hàng Mã|Hàng Đào|Hào Phú|Háng Đồng|Hòa Chung|Hòa Châu|Hòa Cư|Hòa Khương
|Hòa Liên|Hòa Lộc|Hòa Mạc|Hòa Ninh|Hòa Phú|Hòa Sơn|Hòa Thạch|Hòa Xuân|Hòa Xuân Nam|Hòa Xuân Tây|Hòa Xuân Đông|Hòa Điền|Hòa Đồng|Hóa An|Hóa Châu|Hóa Sơn
|Hùng An|Hùng Chân|Hùng Châu|Hùng Cường|Hùng Hòa|Hùng Hải|Hùng Long|Hùng Lô|Hùng Lợi|Hùng Mỹ|Hùng Sơn|Hùng Thái|Hùng Thắng|Hùng Tiến|Hùng Việt
|Hùng Vương|Hùng Xuyên|Hùng Đức|Hơ Moong|Hưng Lộc|Hưng Phú|Hưng Thi|Hưng Thành|Hưng Vũ|Hưng Yên Bắc|Hưng Yên Nam|Hưng Điền|Hưng Điền A|Hưng Điền B
|Hương An|Hương Giang|Hương Liên|Hương Lâm|Hương Lộc|Hương Mai|Hương Mạc|Hương Phú|Hương Xuân|Hướng Linh|Hướng Lộc|Hướng Phùng|Hướng Sơn|Hướng Thọ Phú
|Hướng Việt|Hạ Bằng|Hạ Giáp|Hạ Lễ|Hạ Mỗ|Hạ Mỹ|Hạ Sơn|Hạ Trung|Hạ Đình|Hạc Thành|Hạnh Lâm|Hạnh Quảng|Hạnh Sơn|Hải Giang|Hải Lâm|Hải Lộc|Hải Ninh|Hải Phú
|Hải Sơn|Hải Thành|Hải Thái|Hải Xuân|Hải Yên|Hải Đường|Hậu Mỹ Phú|Hậu Thành|Hồ Bốn|Hồ Sơn|Hồ Thầu|Hồ Thị Kỷ|Hồ Tràm|Hồ Tùng Mậu|Hồ Vương|Hồ Xá
|Hồ Đắc Kiện|Hồi Ninh|Hồi Xuân|Hồng An|Hồng Bạch|Hồng Bắc|Hồng Ca|Hồng Châu|Hồng Dũng|Hồng Dương|Hồng Dụ|Hồng Gai|Hồng Giang|Hồng Hà|Hồng Hóa|Hồng Hưng
|Hồng Hạ|Hồng Hải|Hồng Khê|Hồng Kim|Hồng Kỳ|Hồng Liêm|Hồng Lý|Hồng Lạc|Hồng Lộc|Hồng Minh|Hồng Nam|Hồng Ngài|Hồng Phong|Hồng Phú|Hồng Quang|Hồng Sơn
|Hồng Sỹ|Hồng Thu|Hồng Thuận|Hồng Thái|Hồng Thái Tây|Hồng Thái Đông|Hồng Thượng|Hồng Thủy|Hồng Tiến|Hồng Trị|Hồng Việt|Hồng Vân|Hồng Vũ|Hội An Tây
|Hội An Đông|Hội Cư|Hội Phú|Hội Sơn|Hội Xuân|Hợp Châu|Hợp Giang|Hợp Kim|Hợp Lý|Hợp Thành|Hợp Đồng|Hữu Kiên|Hữu Liên|Hựu Thành|Ia Ka|Ia Kha|Ia Kring
|Ia Mơ Nông|Ia Phí|Ia Tô|Ka Long|Ka Lăng|Ka Đô|Ka Đơn|Kan Hồ|Kha Sơn|Khai Sơn|Khai Thái|Khang Ninh|Khao Mang|Khuyến Nông|Khuê Ngọc Điền|Khuôn Hà
|Khuất Xá|Khánh An|Khánh Công|Khánh Cư|Khánh Dương|Khánh Hà|Khánh Hồng|Khánh Lâm|Khánh Lộc|Khánh Phú|Khánh Thành|Khánh Vĩnh Yên|Khánh Xuân|Khánh Yên
|Khánh Yên Hạ|Khánh Yên Thượng|Khánh Yên Trung|Khâm Thành|Khâu Tinh|Khâu Vai|Khúc Thừa Dụ|Khúc Xuyên|Khương Mai|Khương Thượng|Khương Trung|Khương Đình
|Khải Xuân|Khổng Lào|Kim An|Kim Anh|Kim Bon|Kim Bài|Kim Bình|Kim Chung|Kim Chân|Kim Chính|Kim Cúc|Kim Dinh|Kim Hoa|Kim Hòa|Kim Hóa|Kim Hỷ|Kim Linh
|Kim Liên|Kim Loan|Kim Long|Kim Lũ|Kim Lư|Kim Lập|Kim Mã|Kim Mỹ|Kim Ngân|Kim Ngọc|Kim Nhan|Kim Nọi|Kim Nỗ|Kim Phú|Kim Phượng|Kim Quan|Kim Song Trường
|Kim Thanh|Kim Thái|Kim Thư|Kim Thượng|Kim Thạch|Kim Thủy|Kim Trung|Kim Trà|Kim Tân|Kim Xuyên|Kim Xá|Kim Điền|Kim Đính|Kim Đông|Kim Đường|Kim Định
|Kim Đồng|Kim Đức|Kiên Bình|Kiên Lao|Kiên Mộc|Kiên Thành|Kiên Thọ|Kiên Đài|Kiến Giang|Kiến Thành|Kiều Phú|Kiệt Sơn|Kon Đào|Kênh Dương|Kông Bơ La
|Kông HTok|Kông Lơng Khơng|Kông Yang|Kế An|Kế Thành|Kỳ Bá|Kỳ Châu|Kỳ Giang|Kỳ Hoa|Kỳ Hà|Kỳ Liên|Kỳ Ninh|Kỳ Phú|Kỳ Phương|Kỳ Xuân|Kỳ Đồng|La Bằng|La Dêê
|La Dạ|La Hai|La Hiên|La Hà|La Khê|La Lay|La Ngà|La Ngâu|La Pan Tẩn|La Phù|La Pán Tẩn|La Sơn|La Êê|Lai Thành|Lai Đồng|Lam Hạ|Lam Sơn|Lam Thành|Lam Điền
|Lang Sơn|Linh Chiểu|Linh Hồ|Linh Phú|Linh Sơn|Linh Thông|Linh Trung|Linh Trường|Linh Tây|Linh Xuân|Linh Đông|Liêm Hà|Liêm Phú|Liêm Sơn|Liên Am
|Liên An Đô|Liên Bão|Liên Bạt|Liên Bảo|Liên Chung|Liên Châu|Liên Hiệp|Liên Hoa|Liên Hà|Liên Hòa|Liên Hương|Liên Hồng|Liên Hội|Liên Hợp|Liên Khê
|Liên Lộc|Liên Minh|Liên Mạc|Liên Nghĩa|Liên Ninh|Liên Phương|Liên Quan|Liên Sang|Liên Sơn|Liên Sơn Lắk|Liên Thành|Liên Thủy|Liên Trung|Liên Trường
|Liên Trạch|Liên Vị|Liên Xuân|Liên Đầm|Liêu Tú|Liêu Xá|Liễn Sơn|Liễu Giai|Liễu Đô|Liễu Đề|Long An|Long Bình Điền|Long Châu|Long Giang|Long Hoa|Long Hà
|Long Mai|Long Phú Thuận|Long Quảng|Long Sơn|Long Thành Bắc|Long Thành Nam|Long Thành Trung|Long Điền|Long Điền A|Long Điền B|Long Điền Tây
|Long Điền Đông|Long Điền Đông A|Luận Thành|Làng Giàng|Láng Hạ|Lâm Ca|Lâm Giang|Lâm Hóa|Lâm Hải|Lâm Hợp|Lâm Kiết|Lâm Phú|Lâm San|Lâm Sơn|Lâm Thượng
|Lâm Thủy|Lâm Trung Thủy|Lâm Trạch|Lâm Tân|Lâm Viên - Đà Lạt|Lâm Đớt|Lãng Công|Lãng Sơn|Lê Bình|Lê Chung|Lê Chánh|Lê Hóa|Lê Hồ|Lê Hồng|Lê Hồng Phong
|Lê Lai|Lê Lợi|Lê Minh Xuân|Lê Ninh|Lê Quý Đôn|Lê Thanh|Lê Thanh Nghị|Lê Thiện|Lê Trì|Lê Ích Mộc|Lê Đại Hành|Lình Huỳnh|Lô Giang|Lý Bôn|Lý Học|Lý Nam
|Lý Nhơn|Lý Quốc|Lý Thái Tổ|Lý Thường Kiệt|Lý Văn Lâm|Lăng Thành|Lĩnh Sơn|Lũng Cao|Lũng Hồ|Lưu Kiếm|Lưu Kiền|Lưu Nghiệp Anh|Lưu Sơn|Lưu Vĩnh Sơn|Lưu Vệ
|Lương An Trà|Lương Bình|Lương Bằng|Lương Can|Lương Hòa|Lương Hòa A|Lương Hòa Lạc|Lương Lỗ|Lương Minh|Lương Nghĩa|Lương Ngoại|Lương Nha|Lương Năng
|Lương Nội|Lương Phi|Lương Phong|Lương Phú|Lương Quới|Lương Thiện|Lương Thông|Lương Thượng|Lương Thế Trân|Lương Thịnh|Lương Trung|Lương Tâm
|Lương Văn Tri|Lương Điền|Lạc An|Lạc Hồng|Lạc Lâm|Lạc Lương|Lạc Nông|Lạc Xuân|Lại Sơn|Lại Thượng|Lại Yên|Lệ Ninh|Lỗ Sơn|Lộc An|Lộc Bảo|Lộc Bắc|Lộc Bổn
|Lộc Châu|Lộc Giang|Lộc Hiệp|Lộc Hà|Lộc Hòa|Lộc Hưng|Lộc Hạ|Lộc Khánh|Lộc Lâm|Lộc Nam|Lộc Nga|Lộc Ngãi|Lộc Phát|Lộc Phú|Lộc Quang|Lộc Quảng|Lộc Sơn
|Lộc Thanh|Lộc Thiện|Lộc Thuận|Lộc Thành|Lộc Thái|Lộc Thạnh|Lộc Thắng|Lộc Thịnh|Lộc Thọ|Lộc Thủy|Lộc Tiến|Lộc Trì|Lộc Tân|Lộc Tấn|Lộc Vĩnh|Lộc Vượng
|Lộc Yên|Lộc Điền|Lộc Đức|Lợi An|Lục Ba|Lục Bình|Lục Dạ|Lục Hồn|Lục Sĩ Thành|Lục Sơn|Ma Li Pho|Ma Lâm|Ma Nới|Ma Quai|Ma Thì Hồ|Ma Đa Guôi|Mai Dịch
|Mai Giang|Mai Hoa|Mai Hóa|Mai Hùng|Mai Hạ|Mai Hịch|Mai Long|Mai Lâm|Mai Lạp|Mai Pha|Mai Phụ|Mai Sao|Mai Thủy|Mai Trung|Mai Đình|Mai Động|Mao Điền
|Minh An|Minh Châu|Minh Hoàng|Minh Khương|Minh Lương|Minh Lộc|Minh Nông|Minh Phú|Minh Phương|Minh Sơn|Minh Thành|Minh Thái|Minh Xuân|Mân Thái|Mã Ba
|Mã Thành|Mã Đà|Mão Điền|Môn Sơn|Mông Dương|Mông Hóa|Mông Sơn|Mông Ân|Mùn Chung|Mường Giàng|Mường Hoa|Mường Kim|Mường Lèo|Mường Lý|Mường Quàng|Mường Vi
|Mẫu Sơn|Mậu Lâm|Mậu Thạch|Mỏ Công|Mỏ Vàng|Mộc Hoàn|Mộc Lỵ|Mộc Sơn|Mỹ An|Mỹ An Hưng|Mỹ An Hưng A|Mỹ An Hưng B|Mỹ Châu|Mỹ Hiệp Sơn|Mỹ Hà|Mỹ Lâm|Mỹ Lý
|Mỹ Lương|Mỹ Lộc|Mỹ Phú|Mỹ Phú Đông|Mỹ Phương|Mỹ Sơn|Mỹ Thành|Mỹ Thành Bắc|Mỹ Thành Nam|Mỹ Thái|Mỹ Thạnh An|Mỹ Trà|Mỹ Tịnh An|Mỹ Xuân|Mỹ Yên|N'Thol Hạ
|Na Cô Sa|Na Dương|Na Sầm|Na Tông|Nam An Phụ|Nam Ban Lâm Hà|Nam Cam Ranh|Nam Cao|Nam Cửa Việt|Nam Dương|Nam Hoa|Nam Hoa Lư|Nam Hà|Nam Hà Lâm Hà
|Nam Hùng|Nam Hồng|Nam Hồng Lĩnh|Nam Ka|Nam Kim|Nam Lý|Nam Nha Trang|Nam Ninh|Nam Ninh Hòa|Nam Phù|Nam Phú|Nam Phương Tiến|Nam Quan|Nam Sơn|Nam Sầm Sơn
|Nam Thành|Nam Thái|Nam Thái A|Nam Thái Ninh|Nam Thái Sơn|Nam Tiền Hải|Nam Triệu|Nam Triệu Giang|Nam Xuân|Nam Yên|Nam Điền|Nam Đông Hà|Nam Đồ Sơn
|Nam Đồng|Nga An|Nga Giáp|Nga Hoàng|Nga Liên|Nga Phú|Nga Thành|Nga Thái|Nga Thạch|Nga Yên|Nga Điền|Ngam La|Nghi Công Bắc|Nghi Công Nam|Nghi Dương
|Nghi Kim|Nghi Kiều|Nghi Liên|Nghi Lâm|Nghi Phú|Nghi Phương|Nghi Thái|Nghi Thạch|Nghi Vạn|Nghi Yên|Nghi Đồng|Nghiêm Xuyên|Nghĩa An|Nghĩa Châu
|Nghĩa Giang|Nghĩa Hà|Nghĩa Hùng|Nghĩa Hồng|Nghĩa Lâm|Nghĩa Lộc|Nghĩa Mai|Nghĩa Ninh|Nghĩa Phú|Nghĩa Phương|Nghĩa Sơn|Nghĩa Thành|Nghĩa Thái|Nghĩa Xuân
|Nghĩa Yên|Nghĩa Điền|Nghĩa Đồng|Nguyên Giáp|Nguyên Lý|Nguyễn An Ninh|Nguyễn Bỉnh Khiêm|Nguyễn Cư Trinh|Nguyễn Du|Nguyễn Huân|Nguyễn Huệ
|Nguyễn Lương Bằng|Nguyễn Nghiêm|Nguyễn Phích|Nguyễn Thái Bình|Nguyễn Thái Học|Nguyễn Thị Minh Khai|Nguyễn Trãi|Nguyễn Việt Khái|Nguyễn Văn Cừ
|Nguyễn Văn Linh|Nguyễn Văn Thảnh|Nguyễn Úy|Nguyễn Đại Năng|Nguyệt Viên|Ngân Thủy|Ngãi Hùng|Ngô Mây|Ngũ Chỉ Sơn|Ngũ Hiệp|Ngũ Hùng|Ngũ Kiên|Ngũ Lão
|Ngũ Lạc|Ngũ Phúc|Ngũ Phụng|Ngũ Thái|Ngư Lộc|Ngọc Châu|Ngọc Hà|Ngọc Linh|Ngọc Liên|Ngọc Lâm|Ngọc Lý|Ngọc Lũ|Ngọc Lương|Ngọc Quan|Ngọc Sơn|Ngọc Thành
|Ngọc Xuân|Ngọc Đào|Ngọc Đường|Ngọc Đồng|Nhi Sơn|Nhiêu Lộc|Nhuận Phú Tân|Nhân Hà|Nhân Lý|Nhân Sơn|Nhôn Mai|Nhơn An|Nhơn Châu|Nhơn Lý|Nhơn Lộc|Nhơn Ninh
|Nhơn Phú|Nhơn Sơn|Nhơn Thành|Nhị Châu|Nhị Hà|Nhị Long Phú|Nhị Thành|Nhữ Hán|Nhữ Khê|Nhựt Ninh|Ninh An|Ninh Bình|Ninh Châu|Ninh Chử|Ninh Cường
|Ninh Diêm|Ninh Dân|Ninh Dương|Ninh Gia|Ninh Hiệp|Ninh Hà|Ninh Hưng|Ninh Khang|Ninh Khánh|Ninh Lai|Ninh Loan|Ninh Lộc|Ninh Mỹ|Ninh Nhất|Ninh Phong
|Ninh Phú|Ninh Phúc|Ninh Phụng|Ninh Quang|Ninh Quới|Ninh Quới A|Ninh Sim|Ninh Sở|Ninh Thân|Ninh Thượng|Ninh Thạnh|Ninh Thạnh Lợi|Ninh Thạnh Lợi A
|Ninh Thọ|Ninh Thới|Ninh Thủy|Ninh Tiến|Ninh Trung|Ninh Tân|Ninh Tây|Ninh Vân|Ninh Xuân|Ninh Xá|Ninh Ích|Ninh Đa|Ninh Điền|Ninh Đông|Niêm Sơn|Niêm Tòng
|Nà Khương|Nà Tòng|Nàn Ma|Nánh Nghê|Nông Hạ|Nông Sơn|Nông Thượng|Nông Tiến|Nông Trang|Nông Trường|Nông trường Liên Sơn|Nông trường Lệ Ninh
|Nông trường Phong Hải|Nông trường Thái Bình|Nông trường Trần Phú|Nông trường Việt Lâm|Nông trường Việt Trung|Nùng Trí Cao|Núi Tô|Nấm Lư|Nậm Lầu|Nậm Ty
|Nậm Vì|Nật Sơn|Nội Hoàng|Pa Vây Sử|Phan Bội Châu|Phan Chu Trinh|Phan Dũng|Phan Hiệp|Phan Hòa|Phan Lâm|Phan Ngọc Hiển|Phan Rang|Phan Rí Cửa
|Phan Rí Thành|Phan Si Păng|Phan Sào Nam|Phan Sơn|Phan Thanh|Phan Tiến|Phan Điền|Phan Đình Phùng|Phi Tô|Phong An|Phong Châu|Phong Chương|Phong Doanh
|Phong Dương Tiến|Phong Dụ Hạ|Phong Phú|Phong Quảng|Phong Sơn|Phong Thái|Phong Xuân|Phì Điền|Phìn Hồ|Phình Giàng|Phình Hồ|Phù Chẩn|Phù Cảnh|Phù Khê
|Phù Linh|Phù Liễn|Phù Long|Phù Lãng|Phù Lưu|Phù Lưu Tế|Phù Lương|Phù Lỗ|Phù Mỹ Bắc|Phù Mỹ Nam|Phù Mỹ Tây|Phù Mỹ Đông|Phù Nham|Phù Vân|Phù Đổng|Phù Ủng
|Phùng Chí Kiên|Phùng Giáo|Phùng Hưng|Phùng Minh|Phùng Nguyên|Phùng Xá|Phú An|Phú Bài|Phú Chánh|Phú Châu|Phú Cát|Phú Cường|Phú Cần|Phú Diên|Phú Diễn
|Phú Gia|Phú Hiệp|Phú Hài|Phú Hòa Đông|Phú Hưng|Phú Hải|Phú Hậu|Phú Hồ|Phú Hồng|Phú Hộ|Phú Hội|Phú Hữu|Phú Hựu|Phú Khánh|Phú Khê|Phú Khương|Phú Kim
|Phú Kiết|Phú La|Phú Lai|Phú Linh|Phú Long|Phú Lâm|Phú Lãm|Phú Lý|Phú Lũng|Phú Lạc|Phú Lập|Phú Lễ|Phú Lệ|Phú Lợi|Phú Minh|Phú Mãn|Phú Mỡ|Phú Mỹ Hưng
|Phú Nam|Phú Nghiêm|Phú Nghĩa|Phú Ngãi Trị|Phú Ngọc|Phú Nham|Phú Phong|Phú Phúc|Phú Phụng|Phú Quý|Phú Quới|Phú Sơn|Phú Sơn Lâm Hà|Phú Thanh|Phú Thuận
|Phú Thuận A|Phú Thuận B|Phú Thành|Phú Thành A|Phú Thành B|Phú Thái|Phú Thượng|Phú Thạnh|Phú Thịnh|Phú Thọ Hòa|Phú Thủy|Phú Thứ|Phú Tiến|Phú Trinh
|Phú Trung|Phú Trạch|Phú Tài|Phú Tâm|Phú Túc|Phú Vinh|Phú Văn|Phú Vĩnh|Phú Xá|Phú Yên|Phú Đa|Phú Điền|Phú Đình|Phú Đô|Phú Đông|Phú Định|Phú Đức|Phúc An
|Phúc Chu|Phúc Hà|Phúc La|Phúc Lâm|Phúc Lương|Phúc Lộc|Phúc Ninh|Phúc Sơn|Phúc Thành|Phúc Thọ Lâm Hà|Phúc Xuân|Phúc Điền|Phúc Đồng|Phúc Ứng|Phương Bình
|Phương Canh|Phương Công|Phương Giao|Phương Hải|Phương Khoan|Phương Liên Trung Tự|Phương Liễu|Phương Liệt|Phương Lâm|Phương Mai|Phương Nam|Phương Phú
|Phương Sài|Phương Sơn|Phương Thiện|Phương Thạnh|Phương Thịnh|Phương Tiến|Phương Trung|Phương Trà|Phương Tú|Phương Viên|Phương Đình|Phương Đông
|Phương Định|Phương Độ|Phước An|Phước Công|Phước Diêm|Phước Giang|Phước Hà|Phước Kim|Phước Lâm|Phước Lý|Phước Lại|Phước Lộc|Phước Ninh|Phước Thành
|Phước Thái|Phước Trà|Phước Vĩnh An|Phước Xuân|Phước Đồng|Phượng Sơn|Phạm Hồng Thái|Phạm Kha|Phạm Ngũ Lão|Phạm Sư Mạnh|Phạm Thái|Phạm Trấn|Phạm Văn Cội
|Phạm Văn Hai|Phạm Đình Hổ|Phả Lại|Phố Châu|Phổ An|Phổ Châu|Phổ Ninh|Phục Linh|Phụng Châu|Phụng Công|Phủ Hà|Pá Ma Pha Khinh|Pú Hồng|Pả Vi|Pờ Y|Quan Hoa
|Quan Hồ Thẩn|Quan Lạn|Quan Thành|Quan Triều|Quang Châu|Quang Hà|Quang Kim|Quang Lộc|Quang Phú|Quang Sơn|Quang Thành|Quang Yên|Quang Đồng|Quy Mông
|Quách Phẩm|Quách Phẩm Bắc|Quân Chu|Quân Hà|Quý Lương|Quý Lộc|Quý Sơn|Quảng An|Quảng Bình|Quảng Bạch|Quảng Bị|Quảng Chu|Quảng Châu|Quảng Chính
|Quảng Cát|Quảng Công|Quảng Cư|Quảng Giao|Quảng Hiệp|Quảng Hà|Quảng Hưng|Quảng Hải|Quảng Hợp|Quảng Khê|Quảng Kim|Quảng La|Quảng Long|Quảng Lâm
|Quảng Lãng|Quảng Lưu|Quảng Lạc|Quảng Lập|Quảng Lộc|Quảng Lợi|Quảng Minh|Quảng Nghĩa|Quảng Nguyên|Quảng Ngạn|Quảng Ngần|Quảng Ngọc|Quảng Nham
|Quảng Nhâm|Quảng Nhân|Quảng Oai|Quảng Phong|Quảng Phú|Quảng Phú Cầu|Quảng Phúc|Quảng Phương|Quảng Phước|Quảng Sơn|Quảng Thanh|Quảng Thuận|Quảng Thành
|Quảng Thái|Quảng Thạch|Quảng Thắng|Quảng Thịnh|Quảng Thọ|Quảng Thủy|Quảng Tiên|Quảng Tiến|Quảng Trung|Quảng Trường|Quảng Trực|Quảng Tâm|Quảng Tân
|Quảng Tín|Quảng Tùng|Quảng Uyên|Quảng Vinh|Quảng Văn|Quảng Xuân|Quảng Đông|Quảng Định|Quảng Đức|Quất Lâm|Quất Lưu|Quế An|Quế Châu|Quế Lâm|Quế Lưu
|Quế Lộc|Quế Phú|Quế Sơn Trung|Quốc Thái|Quốc Việt|Quới An|Quới Sơn|Quới Thành|Quới Điền|Quỳnh An|Quỳnh Châu|Quỳnh Giang|Quỳnh Hoa|Quỳnh Hoàng
|Quỳnh Hồng|Quỳnh Liên|Quỳnh Lâm|Quỳnh Lộc|Quỳnh Mai|Quỳnh Phú|Quỳnh Phương|Quỳnh Sơn|Quỳnh Thạch|Quỳnh Trang|Quỳnh Xuân|Quỳnh Yên|Rạch Ông|Sa Bình
|Sa Huỳnh|Sa Loong|Sa Lông|Sa Lý|Sa Nghĩa|Sa Nhơn|Sa Pả|Sa Rài|Sa Sơn|Sam Kha|Sao Vàng|Sao Đại Việt|Sen Phương|Sin Suối Hồ|Song An|Song Giang|Song Hồ
|Song Liễu|Song Lộc|Song Mai|Song Phú|Song Phương|Suối Bạc|Suối Cao|Suối Giàng|Suối Hoa|Suối Ngô|Sài Sơn|Sàn Viên|Sàng Ma Sáo|Sán Sả Hồ|Sì Lở Lầu
|Sóc Hà|Sông Phan|Sông Trà|Sông Vàng|Sùng Nhơn|Sùng Phài|Sùng Đô|Sơn A|Sơn Ba|Sơn Bao|Sơn Bua|Sơn Bình|Sơn Bằng|Sơn Cao|Sơn Cương|Sơn Cẩm|Sơn Cẩm Hà
|Sơn Dung|Sơn Giang|Sơn Hiệp|Sơn Hóa|Sơn Hùng|Sơn Hạ|Sơn Hải|Sơn Hồng|Sơn Hội|Sơn Kiên|Sơn Kỳ|Sơn Lang|Sơn Linh|Sơn Liên|Sơn Long|Sơn Lâm|Sơn Lôi
|Sơn Lĩnh|Sơn Lư|Sơn Lương|Sơn Lập|Sơn Lễ|Sơn Lộ|Sơn Lộc|Sơn Mai|Sơn Màu|Sơn Mùa|Sơn Mỹ|Sơn Nam|Sơn Nguyên|Sơn Nham|Sơn Ninh|Sơn Phong|Sơn Phú
|Sơn Phước|Sơn Qui|Sơn Thành|Sơn Thành Tây|Sơn Thành Đông|Sơn Thái|Sơn Thượng|Sơn Thịnh|Sơn Thủy|Sơn Tinh|Sơn Tiến|Sơn Trung|Sơn Tân|Sơn Tây Hạ
|Sơn Tây Thượng|Sơn Vi|Sơn Vĩ|Sơn Xuân|Sơn Điền|Sơn Điện|Sơn Đà|Sơn Đông|Sơn Định|Sơn Đồng|Sảng Mộc|Sập Xa|Sủng Cháng|Sủng Trà|Ta Ma|Tam An|Tam Chung
|Tam Dương Bắc|Tam Giang|Tam Giang Tây|Tam Giang Đông|Tam Hồng|Tam Kim|Tam Lư|Tam Lộc|Tam Phú|Tam Quan|Tam Quan Bắc|Tam Quan Nam|Tam Sơn|Tam Thành
|Tam Thái|Tam Trà|Tam Xuân|Tam Xuân I|Tam Xuân II|Tam Đồng|Thanh An|Thanh Cao|Thanh Châu|Thanh Giang|Thanh Hồng|Thanh Khương|Thanh Liên|Thanh Lâm
|Thanh Lương|Thanh Lộc|Thanh Mai|Thanh Ninh|Thanh Phú|Thanh Phú Long|Thanh Thạch|Thanh Xuân Bắc|Thanh Xuân Trung|Thanh Yên|Thanh Điền|Thi Sơn|Thiên Cầm
|Thiên Lộc|Thiện An|Thiệu Công|Thiệu Dương|Thiệu Giang|Thiệu Lý|Thiệu Thành|Thiệu Viên|Thiệu Vũ|Thoại Giang|Thuần Lộc|Thuần Mang|Thuần Thành|Thuận Hà
|Thuận Lộc|Thuận Phú|Thuận Sơn|Thuận Yên|Thuận Điền|Thành An|Thành Bình Thọ|Thành Công|Thành Hòa|Thành Hưng|Thành Hải|Thành Long|Thành Lâm|Thành Lộc
|Thành Lợi|Thành Minh|Thành Mỹ|Thành Nam|Thành Nhất|Thành Phước|Thành Sen|Thành Sơn|Thành Thịnh|Thành Thọ|Thành Thới|Thành Thới A|Thành Thới B
|Thành Tiến|Thành Triệu|Thành Trung|Thành Trực|Thành Tâm|Thành Tân|Thành Tô|Thành Vinh|Thành Yên|Thành Đông|Thào Chư Phìn|Thái An|Thái Bình Trung
|Thái Bảo|Thái Cường|Thái Dương|Thái Giang|Thái Hưng|Thái Học|Thái Lai|Thái Long|Thái Minh|Thái Mỹ|Thái Ninh|Thái Niên|Thái Phúc|Thái Phương|Thái Sơn
|Thái Thượng|Thái Thịnh|Thái Thọ|Thái Thủy|Thái Trị|Thái Tân|Thái Xuyên|Thái Đào|Thái Đô|Thân Cửu Nghĩa|Thân Thuộc|Thèn Chu Phìn|Thông Nông|Thúy Sơn
|Thăng An|Thăng Phú|Thăng Điền|Thư Lâm|Thư Vũ|Thường Thới Tiền|Thượng Bằng La|Thượng Giáp|Thượng Hà|Thượng Hồng|Thượng Lâm|Thượng Lý|Thượng Lộ
|Thượng Lộc|Thượng Ninh|Thượng Nông|Thượng Phùng|Thượng Quan|Thượng Quảng|Thượng Sơn|Thượng Trưng|Thượng Tân Lộc|Thượng Yên Công|Thạch Bàn|Thạch Bình
|Thạch Châu|Thạch Cẩm|Thạch Giám|Thạch Hòa|Thạch Hóa|Thạch Hưng|Thạch Hạ|Thạch Hải|Thạch Hội|Thạch Khoán|Thạch Khê|Thạch Khôi|Thạch Kim|Thạch Kiệt
|Thạch Kênh|Thạch Liên|Thạch Long|Thạch Lâm|Thạch Lương|Thạch Lạc|Thạch Lập|Thạch Mỹ|Thạch Ngàn|Thạch Ngọc|Thạch Quý|Thạch Quảng|Thạch Sơn|Thạch Thang
|Thạch Thán|Thạch Thắng|Thạch Trung|Thạch Trị|Thạch Tượng|Thạch Văn|Thạch Xuân|Thạch Xá|Thạch Yên|Thạch Đà|Thạch Đài|Thạch Đạn|Thạch Định|Thạch Đồng
|Thạnh An|Thạnh Hòa Sơn|Thạnh Lộc|Thạnh Phú Đông|Thạnh Thới An|Thạnh Xuân|Thạnh Yên|Thạnh Yên A|Thải Giàng Phố|Thảo Điền|Thất Hùng|Thần Sa|Thần Xa
|Thẩm Dương|Thắng Lộc|Thắng Sơn|Thị Hoa|Thị Trấn Phú Hòa|Thịnh Lộc|Thịnh Sơn|Thịnh Thành|Thọ An|Thọ Lâm|Thọ Lộc|Thọ Phú|Thọ Sơn|Thọ Thành|Thọ Điền
|Thổ Châu|Thổ Quan|Thổ Sơn|Thới An|Thới An Hội|Thới An Đông|Thới Quản|Thới Sơn|Thới Xuân|Thụy An|Thụy Hùng|Thụy Liên|Thụy Lâm|Thụy Ninh|Thụy Phương
|Thụy Sơn|Thụy Trình|Thụy Việt|Thụy Xuân|Thủy An|Thủy Châu|Thủy Dương|Thủy Hà|Thủy Liễu|Thủy Lương|Thủy Phù|Thủy Phương|Thủy Xuân|Thủy Xuân Tiên
|Thủy Đường|Tiên An|Tiên Châu|Tiên Dương|Tiên Hoa|Tiên Hoàng|Tiên Hà|Tiên Kiên|Tiên Kiều|Tiên La|Tiên Lương|Tiên Lộc|Tiên Lục|Tiên Phú|Tiên Phương
|Tiên Sơn|Tiên Thành|Tiên Trang|Tiên Điền|Tiên Đồng|Tiêu Động|Tiến Lộc|Tiến Nông|Tiến Thành|Tiến Xuân|Tiền An|Tiền Châu|Tiền Ninh Vệ|Tiền Phong
|Tiền Tiến|Tiền Yên|Toàn Lưu|Toàn Sơn|Trang Bảo Xá|Trang Hạ|Tri Phú|Tri Phương|Trinh Phú|Triệu Bình|Triệu Cơ|Triệu Giang|Triệu Hòa|Triệu Long|Triệu Lộc
|Triệu Nguyên|Triệu Phước|Triệu Thuận|Triệu Thành|Triệu Thượng|Triệu Trung|Triệu Trạch|Triệu Tài|Triệu Tân|Triệu Việt Vương|Triệu Ái|Triệu Đại|Triệu Độ
|Trung An|Trung Châu|Trung Giang|Trung Giáp|Trung Hà|Trung Hạ|Trung Kiên|Trung Lèng Hồ|Trung Lý|Trung Lương|Trung Lập Hạ|Trung Lộc|Trung Sơn
|Trung Sơn Trầm|Trung Thành|Trung Thành Tây|Trung Thành Đông|Trung Xuân|Trung Yên|Trung Đồng|Trà An|Trà Bui|Trà Bá|Trà Bình|Trà Bùi|Trà Cang|Trà Câu
|Trà Côn|Trà Cổ|Trà Don|Trà Dơn|Trà Dương|Trà Giang|Trà Giác|Trà Giáp|Trà Hiệp|Trà Ka|Trà Kót|Trà Leng|Trà Linh|Trà Liên|Trà Lâm|Trà Lân|Trà Lý
|Trà Lĩnh|Trà Lũ|Trà Lồng|Trà Mai|Trà My|Trà Nam|Trà Nóc|Trà Nú|Trà Phong|Trà Phú|Trà Sơn|Trà Thanh|Trà Thủy|Trà Tân|Trà Tây|Trà Tập|Trà Vong|Trà Vân
|Trà Xinh|Trà Xuân|Trà Đa|Trà Đông|Trà Đốc|Tràng An|Tràng Lương|Tràng Sơn|Tràng Tiền|Tráng Việt|Trân Châu|Trí Yên|Trù Sơn|Trúc Bạch|Trúc Lâm|Trúc Sơn
|Trưng Trắc|Trưng Vương|Trương Lương|Trương Quang Trọng|Trương Định|Trường An|Trường Giang|Trường Hà|Trường Lâm|Trường Lưu|Trường Ninh|Trường Phú
|Trường Sơn|Trường Thi|Trường Thành|Trường Xuân|Trường Xuân A|Trường Xuân B|Trường Yên|Trạch Mỹ Lộc|Trạm Lộ|Trấn Dương|Trấn Ninh|Trần Cao|Trần Hưng Đạo
|Trần Hợi|Trần Liễu|Trần Lãm|Trần Nguyên Hãn|Trần Nhân Tông|Trần Phán|Trần Phú|Trần Quang Diệu|Trần Thành Ngọ|Trần Thương|Trần Thới|Trị An|Trịnh Tường
|Trịnh Xá|Trọng Quan|Trực Hùng|Trực Thái|Tu Vũ|Tung Chung Phố|Tuy An Bắc|Tuy An Nam|Tuy An Tây|Tuy An Đông|Tuy Lộc|Tuyên Lâm|Tuyên Phú|Tuyên Sơn
|Tuấn Sơn|Tuấn Việt|Tuần Châu|Tào Sơn|Tào Xuyên|Tân An Hội|Tân An Luông|Tân An Thạnh|Tân Công Chí|Tân Công Sính|Tân Dương|Tân Giang|Tân Hoa|Tân Hà
|Tân Hà Lâm Hà|Tân Hòa Thành|Tân Hùng|Tân Kim|Tân Kiên|Tân Kiều|Tân Linh|Tân Liên|Tân Liễu|Tân Lâm|Tân Lâm Hương|Tân Lý Đông|Tân Lộc|Tân Lộc Bắc
|Tân Lộc Đông|Tân Mai|Tân Mộc|Tân Mỹ Hà|Tân Ninh|Tân Phú Thạnh|Tân Phú Trung|Tân Phú Tây|Tân Phương|Tân Quan|Tân Sơn Hòa|Tân Sơn Nhì|Tân Sơn Nhất
|Tân Thành|Tân Thành A|Tân Thành B|Tân Thành Bình|Tân Thái|Tân Thạch|Tân Trịnh|Tân Viên|Tân Việt|Tân Vĩnh Lộc|Tân Vạn|Tân Xuân|Tân Điền|Tân Đoàn
|Tân Đồng|Tây An|Tây Hoa Lư|Tây Khánh Sơn|Tây Lương|Tây Lộc|Tây Nha Trang|Tây Ninh Hòa|Tây Phú|Tây Phương|Tây Thành|Tây Thái Ninh|Tây Tiền Hải|Tây Trà
|Tây Trà Bồng|Tây Xuân|Tây Yên|Tây Yên A|Tây Yên Tử|Tích Lương|Tích Lộc|Tích Sơn|Tòng Bạt|Tòng Sành|Tòng Đậu|Tô Châu|Tô Hiệu|Tô Hạp|Tô Múa|Tô Mậu
|Tông Cọ|Tông Lạnh|Tùng Bá|Tùng Châu|Tùng Lâm|Tùng Lộc|Tú An|Tú Lý|Tú Sơn|Túc Trưng|Tăng Bạt Hổ|Tăng Hòa|Tăng Nhơn Phú|Tăng Nhơn Phú A|Tăng Nhơn Phú B
|Tăng Thành|Tăng Tiến|Tơ Tung|Tương Giang|Tương Mai|Tường Hạ|Tường Phù|Tường Sơn|Tượng Sơn|Tạ An Khương|Tạ An Khương Nam|Tạ An Khương Đông|Tạ Bú
|Tạ Khoa|Tả Gia Khâu|Tả Lèng|Tả Sử Choóng|Tảo Dương Văn|Tất Thắng|Tập Sơn|Tế Nông|Tề Lỗ|Tịnh An|Tịnh Châu|Tịnh Giang|Tịnh Hà|Tịnh Sơn|Tịnh Trà
|Tống Phan|Tống Sơn|Tống Trân|Tứ Hạ|Tứ Liên|Tứ Trưng|Tứ Yên|Từ Liêm|Tự An|Vi Hương|Vinh An|Vinh Hà|Vinh Kim|Vinh Lộc|Vinh Phú|Vinh Tiền|Vinh Xuân
|Viên An|Viên An Đông|Viên Bình|Viên Sơn|Viên Thành|Viễn Sơn|Việt An|Việt Cường|Việt Dân|Việt Hòa|Việt Hùng|Việt Hưng|Việt Hải|Việt Hồng|Việt Khê
|Việt Long|Việt Lâm|Việt Lập|Việt Ngọc|Việt Quang|Việt Thuận|Việt Thắng|Việt Thống|Việt Tiến|Việt Vinh|Việt Xuyên|Việt Yên|Việt Đoàn|Vàng Danh
|Vàng Ma Chải|Vàng San|Vàng Đán|Vân An|Vân Dương|Vân Giang|Vân Hà|Vân Phú|Vân Sơn|Vân Trình|Vân Từ|Võ Cường|Võ Lao|Võ Miếu|Võ Ninh|Võ Thị Sáu|Võ Xu
|Võng La|Văn An|Văn Chương|Văn Hoàng|Văn Kiều|Văn Lý|Văn Phú|Văn Phương|Văn Sơn|Văn Thành|Văn Võ|Văn Vũ|Vĩnh An|Vĩnh Châu A|Vĩnh Châu B|Vĩnh Công
|Vĩnh Giang|Vĩnh Hoàng|Vĩnh Hà|Vĩnh Hòa Phú|Vĩnh Hùng|Vĩnh Hồng|Vĩnh Khúc|Vĩnh Kim|Vĩnh Kiên|Vĩnh Lâm|Vĩnh Lương|Vĩnh Lại|Vĩnh Lộc A|Vĩnh Lộc B
|Vĩnh Ninh|Vĩnh Phú|Vĩnh Phú Tây|Vĩnh Phú Đông|Vĩnh Phương|Vĩnh Sơn|Vĩnh Thành|Vĩnh Thái|Vĩnh Xuân|Vĩnh Đồng|Vũ An|Vũ Bình|Vũ Bản|Vũ Chính|Vũ Chấn
|Vũ Công|Vũ Di|Vũ Dũng|Vũ Dương|Vũ Hòa|Vũ Hội|Vũ Linh|Vũ Lăng|Vũ Lạc|Vũ Lễ|Vũ Minh|Vũ Muộn|Vũ Ninh|Vũ Nông|Vũ Oai|Vũ Phúc|Vũ Quý|Vũ Sơn|Vũ Tiên|Vũ Tiến
|Vũ Trung|Vũ Vinh|Vũ Vân|Vũ Đoài|Vũ Đông|Vượng Lộc|Vạn An|Vạn Bình|Vạn Giã|Vạn Hòa|Vạn Hưng|Vạn Hương|Vạn Khánh|Vạn Linh|Vạn Long|Vạn Lương|Vạn Lộc
|Vạn Mai|Vạn Mỹ|Vạn Nhất|Vạn Phái|Vạn Phú|Vạn Phúc|Vạn Phước|Vạn Thiện|Vạn Thạnh|Vạn Thắng|Vạn Thọ|Vạn Thủy|Vạn Trạch|Vạn Tín|Vạn Tường|Vạn Xuân
|Vạn Yên|Vạn Đức|Vật Lại|Vệ Giang|Xa Dung|Xuân An|Xuân Bái|Xuân Bình|Xuân Bảo|Xuân Bắc|Xuân Canh|Xuân Cao|Xuân Chinh|Xuân Châu|Xuân Chính|Xuân Cảnh
|Xuân Cẩm|Xuân Du|Xuân Dương|Xuân Dục|Xuân Giang|Xuân Giao|Xuân Hiệp|Xuân Huy|Xuân Hà|Xuân Hòa|Xuân Hóa|Xuân Hưng|Xuân Hương|Xuân Hương - Đà Lạt
|Xuân Hải|Xuân Hồng|Xuân Hội|Xuân Khang|Xuân Khanh|Xuân Khánh|Xuân Khê|Xuân La|Xuân Lai|Xuân Lam|Xuân Lao|Xuân Liên|Xuân Long|Xuân Lâm|Xuân Lãng
|Xuân Lãnh|Xuân Lôi|Xuân Lĩnh|Xuân Lũng|Xuân Lương|Xuân Lạc|Xuân Lập|Xuân Lẹ|Xuân Mai|Xuân Minh|Xuân Mỹ|Xuân Ngọc|Xuân Nha|Xuân Ninh|Xuân Nội|Xuân Nộn
|Xuân Phong|Xuân Phú|Xuân Phúc|Xuân Phương|Xuân Phước|Xuân Phổ|Xuân Quan|Xuân Quang|Xuân Quang Động|Xuân Quế|Xuân Sinh|Xuân Sơn|Xuân Sơn Bắc
|Xuân Sơn Nam|Xuân Thiên|Xuân Thiện|Xuân Thu|Xuân Thành|Xuân Thái|Xuân Tháp|Xuân Thượng|Xuân Thắng|Xuân Thịnh|Xuân Thọ|Xuân Thới Sơn|Xuân Thới Thượng
|Xuân Thới Đông|Xuân Thủy|Xuân Trúc|Xuân Trường - Đà Lạt|Xuân Trạch|Xuân Tâm|Xuân Tân|Xuân Tây|Xuân Tín|Xuân Tăng|Xuân Tảo|Xuân Tầm|Xuân Vinh|Xuân Viên
|Xuân Vân|Xuân Yên|Xuân Ái|Xuân Áng|Xuân Đài|Xuân Đám|Xuân Đình|Xuân Đông|Xuân Đường|Xuân Đỉnh|Xuân Định|Xuân Đồng|Xà Hồ|Xím Vàng|Xín Cái|Xương Giang
|Xương Lâm|Y Can|Y Tý|Y Tịch|Ya Ma|Ya Tăng|Yên Bài|Yên Bắc|Yên Bồng|Yên Chính|Yên Cát|Yên Cư|Yên Cường|Yên Dũng|Yên Dương|Yên Dưỡng|Yên Giang|Yên Giả
|Yên Hoa|Yên Hà|Yên Hân|Yên Hòa|Yên Hóa|Yên Hùng|Yên Hưng|Yên Hải|Yên Hồ|Yên Hợp|Yên Khang|Yên Khoái|Yên Khê|Yên Khương|Yên Kiện|Yên Kỳ|Yên Luông
|Yên Luật|Yên Lâm|Yên Lãng|Yên Lư|Yên Lương|Yên Lỗ|Yên Lộc|Yên Mông|Yên Mạc|Yên Na|Yên Nam|Yên Nghiệp|Yên Nghĩa|Yên Nguyên|Yên Nhân|Yên Ninh|Yên Phú
|Yên Phúc|Yên Phương|Yên Phụ|Yên Quang|Yên Sở|Yên Than|Yên Thanh|Yên Thuận|Yên Thái|Yên Thường|Yên Thượng|Yên Thạch|Yên Thắng|Yên Thịnh|Yên Thọ|Yên Thổ
|Yên Tiến|Yên Trung|Yên Trường|Yên Trạch|Yên Trị|Yên Tâm|Yên Tĩnh|Yên Từ|Yên Tử|Yên Viên|Yên Vượng|Yên Xuân|Yên Đồng|Yên Đổ|Yên Đỗ|Yên Đức|Yến Dương
|Yến Sơn|Ân Phú|Ân Sơn|Âu Cơ|Âu Lâu|Ô Lâm|Ô Quý Hồ|Ôn Lương|Ông Đình|é Tòng|Đa Lộc|Đa Mai|Đak Mang|Đan Hải|Đan Hội|Đan Thượng|Đan Trường|Đan Điền
|Đinh Lạc|Đinh Trang Hòa|Đinh Trang Thượng|Đinh Văn|Đinh Văn Lâm Hà|Đinh Xá|Điêu Lương|Điền Hạ|Điền Hải|Điền Lư|Điền Mỹ|Điền Quang|Điền Thượng
|Điền Trung|Điền Xá|Điện An|Điện Bàn Bắc|Điện Bàn Tây|Điện Bàn Đông|Điện Dương|Điện Hồng|Điện Phương|Điện Quan|Đoan Hạ|Đoài Dương|Đoài Phương|Đoàn Kết
|Đoàn Lập|Đoàn Thượng|Đoàn Tùng|Đoàn Xá|Đoàn Đào|Đà Sơn|Đài Sơn|Đàm Thủy|Đào Duy Từ|Đào Dương|Đào Hữu Cảnh|Đào Mỹ|Đào Viên|Đào Xá|Đá Bạc|Đèo Gia
|Đình Cao|Đình Phùng|Đô Thành|Đôn Châu|Đôn Xuân|Đông An|Đông Cao|Đông Dương|Đông Hoa Lư|Đông Hoàng|Đông Hồ|Đông Khánh Sơn|Đông La|Đông Lâm|Đông Lương
|Đông Lỗ|Đông Lộc|Đông Mai|Đông Ngũ|Đông Ninh|Đông Ninh Hòa|Đông Phú|Đông Phương|Đông Phương Yên|Đông Quan|Đông Sơn|Đông Thành|Đông Thái|Đông Thái Ninh
|Đông Tiền Hải|Đông Trà|Đông Trà Bồng|Đông Xuân|Đông Yên|Đăk La|Đăk Man|Đăk Nông|Đăk Rơ Nga|Đăk Rơ Wa|Đăk Rơ Ông|Đăk Tô|Đăk Tăng|Đăk Tơ Lung
|Đăk Tơ Pang|Đăk Tơ Ver|Đăng Hà|Đường An|Đường Hoa|Đường Hào|Đường Hồng|Đường Lâm|Đường Thượng|Đường Âm|Đạ Tông|Đại An|Đại Hoàng|Đại Hòa Lộc|Đại Hùng
|Đại Hồng|Đại Kim|Đại Lâm|Đại Mạch|Đại Phú|Đại Phạm|Đại Sơn|Đại Thành|Đại Xuân|Đại Yên|Đại Điền|Đại Đồng|Đại Đồng Thành|Đạo Lý|Đậu Liêu|Đắc Sơn
|Đắk R'La|Đằng Giang|Đằng Lâm|Đặng Lễ|Đặng Sơn|Đặng Thùy Trâm|Đặng Xá|Đỉnh Bàn|Địa Linh|Định An|Định Công|Định Cư|Định Liên|Định Sơn|Định Thành
|Định Thành A|Định Tăng|Định Yên|Đốc Binh Kiều|Đồi Ngô|Đồng Bài|Đồng Bẩm|Đồng Bằng|Đồng Bục|Đồng Chum|Đồng Châu|Đồng Cương|Đồng Cẩm|Đồng Cốc|Đồng Du
|Đồng Dương|Đồng Hòa|Đồng Hóa|Đồng Hưu|Đồng Hướng|Đồng Hải|Đồng Hới|Đồng Hợp|Đồng Kho|Đồng Khê|Đồng Khởi|Đồng Kỳ|Đồng Kỵ|Đồng Liên|Đồng Loan|Đồng Lâm
|Đồng Lê|Đồng Lương|Đồng Lạc|Đồng Lộc|Đồng Lợi|Đồng Mai|Đồng Môn|Đồng Mỏ|Đồng Nai|Đồng Nai Thượng|Đồng Nguyên|Đồng Nhân|Đồng Nơ|Đồng Phong|Đồng Phúc
|Đồng Quang|Đồng Quý|Đồng Quế|Đồng Rui|Đồng Ruộng|Đồng Sơn|Đồng Than|Đồng Thanh|Đồng Thuận|Đồng Thành|Đồng Thái|Đồng Tháp|Đồng Thạnh|Đồng Thắng
|Đồng Thịnh|Đồng Tiến|Đồng Trung|Đồng Trúc|Đồng Trạch|Đồng Tuyển|Đồng Tâm|Đồng Tân|Đồng Tĩnh|Đồng Việt|Đồng Vương|Đồng Yên|Đồng Ích|Đồng ý|Đồng Đăng
|Đổng Xá|Đỗ Sơn|Đỗ Xuyên|Đỗ Động|Đội Cấn|Động Quan|Đức An|Đức Châu|Đức Giang|Đức Hòa Hạ|Đức Hồng|Đức Liên|Đức Liễu|Đức Lý|Đức Lương|Đức Lập Hạ|Đức Ninh
|Đức Ninh Đông|Đức Phú|Đức Sơn|Đức Thành|Đức Xuân|Đức Đồng|Ấm Hạ|Ứng Hòe|Ứng Thiên|Ỷ La
"""
