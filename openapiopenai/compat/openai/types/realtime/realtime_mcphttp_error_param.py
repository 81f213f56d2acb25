# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcphttp_error import RealtimeMCPHTTPErrorDict as RealtimeMcphttpErrorParam
__all__ = ["RealtimeMcphttpErrorParam"]
