# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_param2 import ConversationParam2 as BetaResponseConversationParam
__all__ = ["BetaResponseConversationParam"]
