# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_call_refer_request import RealtimeCallReferRequestDict as CallReferParams
__all__ = ["CallReferParams"]
