# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_file import ResponseInputFile as InputFileContent
from ..responses.response_input_file import ResponseInputFile as ResponseInputFile
__all__ = ["InputFileContent", "ResponseInputFile"]
