"""A folder of uploads that ends with the test."""

import pytest


@pytest.fixture(autouse=True)
def upload_root(settings, tmp_path):
    settings.UPLOAD_ROOT = tmp_path
    return tmp_path
