"""Reads across the apps; insights writes nothing of theirs."""
