# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param_format import CustomToolParamFormat as CustomToolInputFormat
from openapiopenai.models.custom_text_format_param import CustomTextFormatParam as Text
from openapiopenai.models.custom_grammar_format_param import CustomGrammarFormatParam as Grammar
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["CustomToolInputFormat", "Text", "Grammar", "PropertyInfo", "BaseModel"]
