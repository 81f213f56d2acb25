# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_param2 import ConversationParam2Dict as BetaResponseConversationParamParam
__all__ = ["BetaResponseConversationParamParam"]
