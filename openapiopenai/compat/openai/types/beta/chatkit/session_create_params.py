# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_chat_session_body import CreateChatSessionBodyDict as SessionCreateParams
__all__ = ["SessionCreateParams"]
