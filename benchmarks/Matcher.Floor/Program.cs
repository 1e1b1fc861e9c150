using Matcher.Floor;

return FloorProgram.Run(args, Console.Out, Console.Error);
