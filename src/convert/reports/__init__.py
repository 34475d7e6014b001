"""Findings and outcomes to text, JSON, SARIF, JUnit, annotations and HTML."""
