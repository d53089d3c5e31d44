"""Routes."""

from django.urls import path

from outreach.views import deciding, doubt, mailboxes, reasons, review, sequences, voice

app_name = "outreach"
urlpatterns = [
    path("review/", review.draft_list, name="review-list"),
    path("review/start/", review.run_start, name="review-start"),
    path("review/end/", review.run_end, name="review-end"),
    path("review/recent/", review.recent, name="review-recent"),
    path("review/decisions/", deciding.decision_list, name="decision-list"),
    path("review/decisions/<uuid:pk>/undo/", deciding.undo, name="decision-undo"),
    path("review/<uuid:pk>/", review.draft_detail, name="review-draft"),
    path("review/<uuid:pk>/edit/", deciding.edit, name="review-edit"),
    path("review/<uuid:pk>/fix/", deciding.apply_fix, name="review-fix"),
    path("review/<uuid:pk>/reject/", deciding.reject, name="review-reject"),
    path("review/<uuid:pk>/skip/", deciding.skip_draft, name="review-skip"),
    path("review/<uuid:pk>/redraft/", deciding.redraft, name="review-redraft"),
    path("review/<uuid:pk>/reserve/", deciding.reserve, name="review-reserve"),
    path("review/<uuid:pk>/release/", deciding.release, name="review-release"),
    path("review/<uuid:pk>/take-over/", deciding.take_over, name="review-take-over"),
    path("review/<uuid:pk>/source/<uuid:snapshot_id>/", review.source, name="review-source"),
    path("needs-reason/", reasons.reason_list, name="reason-list"),
    path("needs-reason/<uuid:pk>/capture/", reasons.capture, name="reason-capture"),
    path("needs-reason/<uuid:pk>/know/", reasons.know, name="reason-know"),
    path("needs-reason/<uuid:pk>/rest/", reasons.let_rest, name="reason-rest"),
    path("settings/voice/", voice.voice_page, name="voice"),
    path("settings/voice/try/", voice.voice_try, name="voice-try"),
    path("settings/voice/edit/", voice.voice_edit, name="voice-edit"),
    path("settings/voice/<uuid:pk>/", voice.voice_version, name="voice-version"),
    path("sequences/", sequences.sequence_list, name="sequence-list"),
    path("sequences/new/", sequences.sequence_new, name="sequence-new"),
    path("sequences/<uuid:pk>/", sequences.sequence_detail, name="sequence-detail"),
    path("sequences/<uuid:pk>/edit/", sequences.sequence_edit, name="sequence-edit"),
    path("sequences/<uuid:pk>/variant/", sequences.variant_ask, name="sequence-variant"),
    path("settings/mailboxes/", mailboxes.mailbox_list, name="mailbox-list"),
    path("settings/mailboxes/new/", mailboxes.mailbox_new, name="mailbox-new"),
    path("settings/mailboxes/<uuid:pk>/", mailboxes.mailbox_edit, name="mailbox-edit"),
    path("settings/mailboxes/<uuid:pk>/inbox/", mailboxes.inbox_state, name="mailbox-inbox"),
    path("settings/mailboxes/<uuid:pk>/test/", mailboxes.mailbox_test, name="mailbox-test"),
    path("settings/mailboxes/<uuid:pk>/pause/", mailboxes.mailbox_pause, name="mailbox-pause"),
    path("settings/mailboxes/<uuid:pk>/resume/", mailboxes.mailbox_resume, name="mailbox-resume"),
    path("doubt/", doubt.doubt_list, name="doubt-list"),
    path("doubt/<uuid:pk>/arrived/", doubt.doubt_arrived, name="doubt-arrived"),
    path("doubt/<uuid:pk>/again/", doubt.doubt_again, name="doubt-again"),
]
