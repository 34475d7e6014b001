"""A page plan as HTML, shared by to_html and to_pdf."""
