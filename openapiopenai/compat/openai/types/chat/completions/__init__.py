# Names of the official SDK, generated: openapiopenai drift names
from .message_list_params import MessageListParams as MessageListParams
