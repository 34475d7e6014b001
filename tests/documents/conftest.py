"""Articles of our own to make documents of."""

from __future__ import annotations

import pytest

from convert import pipeline
from convert.article import Article

TEXT = """\
Tin hoạt động

Hội nghị tổng kết phong trào đọc sách năm 2021 tại huyện Sơn Khê
Sáng 12/11/2021, tại Nhà văn hóa huyện Sơn Khê, UBND huyện tổ chức hội nghị tổng kết phong trào đọc sách.

doc sach 1.jpg
Các em học sinh thị trấn Sơn Khê giới thiệu những cuốn sách hay

Chủ trì hội nghị có ông Đỗ Quang Vũ, Phó Chủ tịch UBND huyện; bà Lường Thị Nhài, Trưởng phòng Văn hóa.

Tham dự hội nghị có hơn 120 đại biểu.

Theo báo cáo, toàn huyện có 34 tủ sách cộng đồng, phục vụ 5.600 lượt bạn đọc mỗi tháng.

Thu Hạ
"""


@pytest.fixture(scope="session")
def article() -> Article:
    return pipeline.read("doc-sach.txt", TEXT.encode()).value
