# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_function_call import RealtimeConversationItemFunctionCallDict as RealtimeConversationItemFunctionCallParam
__all__ = ["RealtimeConversationItemFunctionCallParam"]
