# Names of `openai.providers.bedrock`.
from openapiopenai import bedrock as bedrock
