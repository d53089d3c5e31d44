"""Rows of the AI layer."""

from leadops.ai.models import AIRun


def make_run(workspace, **over):
    facts = {
        "task": "tests.verdict",
        "prompt_version": "v1",
        "engine": "built-in",
        "input_sha256": "0" * 64,
        "status": "done",
    }
    return AIRun.objects.create(workspace=workspace, **facts | over)
