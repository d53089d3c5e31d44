"""Routes of discovery."""

from django.urls import path

from prospects.views import lists, spot_checks, uploads

app_name = "prospects"
urlpatterns = [
    path("imports/", uploads.upload_list, name="upload-list"),
    path("imports/<uuid:upload_id>/", uploads.upload_detail, name="upload-detail"),
    path("imports/<uuid:upload_id>/columns/", uploads.upload_map, name="upload-map"),
    path("imports/<uuid:upload_id>/retry/", uploads.upload_retry, name="upload-retry"),
    path("imports/<uuid:upload_id>/refused.csv", uploads.upload_refused, name="upload-refused"),
    path("sources/", lists.source_list, name="source-list"),
    path("lists/", lists.list_list, name="list-list"),
    path("lists/<uuid:list_id>/", lists.list_detail, name="list-detail"),
    path("accounts/<uuid:account_id>/", lists.account_detail, name="account-detail"),
    path("spot-checks/", spot_checks.spot_check_list, name="spot-check-list"),
    path("spot-checks/<uuid:list_id>/", spot_checks.spot_check, name="spot-check"),
    path("spot-checks/<uuid:list_id>/mark/", spot_checks.spot_check_mark, name="spot-check-mark"),
]
