# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chatkit_configuration_param import ChatkitConfigurationParamDict as ChatSessionChatKitConfigurationParam
from openapiopenai.models.automatic_thread_titling_param import AutomaticThreadTitlingParamDict as AutomaticThreadTitling
from openapiopenai.models.file_upload_param import FileUploadParamDict as FileUpload
from openapiopenai.models.history_param import HistoryParamDict as History
__all__ = ["ChatSessionChatKitConfigurationParam", "AutomaticThreadTitling", "FileUpload", "History"]
