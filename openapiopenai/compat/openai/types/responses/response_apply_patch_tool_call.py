# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as _DirectToolCallCaller
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as _ProgramToolCallCaller
from openapiopenai.models.apply_patch_tool_call import ApplyPatchToolCall as ResponseApplyPatchToolCall
from openapiopenai.models.apply_patch_tool_call_operation import ApplyPatchToolCallOperation as Operation
from openapiopenai.models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation as OperationCreateFile
from openapiopenai.models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation as OperationDeleteFile
from openapiopenai.models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation as OperationUpdateFile
Caller: TypeAlias = Union[_DirectToolCallCaller, _ProgramToolCallCaller, None]
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as CallerDirect
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as CallerProgram
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseApplyPatchToolCall", "Operation", "OperationCreateFile", "OperationDeleteFile", "OperationUpdateFile", "Caller", "CallerDirect", "CallerProgram", "PropertyInfo", "BaseModel"]
