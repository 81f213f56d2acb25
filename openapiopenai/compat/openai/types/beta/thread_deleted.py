# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_thread_response import DeleteThreadResponse as ThreadDeleted
__all__ = ["ThreadDeleted"]
