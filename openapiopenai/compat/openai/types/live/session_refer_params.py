# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.refer_live_session_request import ReferLiveSessionRequestDict as SessionReferParams
__all__ = ["SessionReferParams"]
