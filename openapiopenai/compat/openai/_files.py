# Names of `openai._files`.
from ._utils import is_file_content as is_file_content
