# Names of `openai.lib.beta.agents._tools`.
from . import FunctionTool as FunctionTool
from . import function_tool as function_tool
from . import pydantic_function_tool as pydantic_function_tool
