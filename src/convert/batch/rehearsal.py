"""An article with something of everything, read once before workers are forked, so that each starts with all in memory.

Patterns are compiled and vocabularies read when they are first used: without a rehearsal every worker, and every one
that replaces it, would do so again.
"""

from __future__ import annotations

from convert import pipeline

TEXT = """Tin hoạt động

Hội nghị triển khai công tác chuyển đổi số quý II năm 2023
10/04/2023 08:30

Sáng ngày 07/4, tại Hội trường tầng 2, trụ sở Ủy ban nhân dân huyện Suối Lau, đồng chí Đỗ Thị Hạ, Ủy viên Ban Thường vụ
Huyện ủy, Phó Chủ tịch UBND huyện chủ trì Hội nghị triển khai công tác chuyển đổi số quý II.

Cùng dự có các ông, bà: Lê Văn Sương, Trưởng phòng Văn hóa và Thông tin; ThS. Trần Thu Mây, Bí thư Đảng ủy xã Bến Lau;
đại diện lãnh đạo các phòng, ban và 45 đại biểu của 12 xã, thị trấn.

anh-1.jpg
Quang cảnh Hội nghị. Ảnh: Thu Hạ

Theo báo cáo, từ ngày 01/01 đến ngày 31/3/2023, huyện đã tiếp nhận 1.250 hồ sơ, đạt 98,5% kế hoạch, tăng 12% so với cùng
kỳ; tổng kinh phí 3,2 tỷ đồng. Thực hiện Quyết định số 15/QĐ-UBND ngày 20/02/2023 của UBND tỉnh và Kế hoạch số 03-KH/HU.

Hội nghị thảo luận các nội dung:
- Cấp chữ ký số cho cán bộ, công chức;
- Số hóa hồ sơ lưu trữ.

Phát biểu kết luận, bà Đỗ Thị Hạ đề nghị Chủ tịch UBND các xã hoàn thành trước ngày 30/6 và giao Văn phòng theo dõi.

Tin, ảnh: Thu Hạ
"""


def rehearse() -> None:
    """Read the article, and forget it."""
    pipeline.read("rehearsal.txt", TEXT.encode(), reader="text")
