# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_usage import LiveSessionUsage as SessionUsage
__all__ = ["SessionUsage"]
