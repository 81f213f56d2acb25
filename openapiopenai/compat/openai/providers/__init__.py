# Names of `openai.providers`.
from openapiopenai import bedrock as bedrock
from openapiopenai import vertex as vertex
