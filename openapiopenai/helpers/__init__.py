"""What knows the OpenAI API and is written by hand: members that models have besides their fields."""
