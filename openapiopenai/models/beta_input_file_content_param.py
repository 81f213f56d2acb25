"""`BetaInputFileContentParam`: another name of `InputFileContentParam`."""

from openapiopenai.models.input_file_content_param import InputFileContentParam as BetaInputFileContentParam

__all__ = ["BetaInputFileContentParam"]
