"""The own-file tour: every AI action once, on a stranger's own records, as a preview.

Preview is not passing: at most 25 records, watermarked, deleted after seven days, in
tables of their own. No row here points at a row of the live line and none is copied into it.
"""
