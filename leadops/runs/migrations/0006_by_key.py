"""Whether a run that failed was asked for again, without a look at all later runs."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("runs", "0005_is_final")]
    operations = [
        migrations.AddIndex(
            model_name="stagerun",
            index=models.Index(
                fields=["workspace", "key", "-created_at"], name="runs_stager_workspa_d37a06_idx"
            ),
        ),
    ]
