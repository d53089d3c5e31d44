"""What is loaded before the first work is looked through no more."""

import gc

from leadops.operations.memory import THRESHOLDS, settle_memory


def test_what_is_loaded_is_left_out_of_later_collections():
    before = gc.get_threshold()
    try:
        settle_memory()
        frozen = gc.get_freeze_count()
        born_later = [[]]
        assert (gc.get_threshold(), frozen > 10_000) == (THRESHOLDS, True)
        assert gc.get_freeze_count() == frozen
        assert any(one is born_later for one in gc.get_objects())
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
