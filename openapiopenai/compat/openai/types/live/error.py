# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_error import LiveError as Error
__all__ = ["Error"]
