# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
from ...._models import BaseModel as BaseModel
