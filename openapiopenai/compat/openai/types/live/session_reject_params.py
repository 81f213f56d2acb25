# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reject_live_session_request import RejectLiveSessionRequestDict as SessionRejectParams
__all__ = ["SessionRejectParams"]
