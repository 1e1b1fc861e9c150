using System.CommandLine;
using Matcher.Evaluation.Commands.Link;

var root = new RootCommand("Measures the quality of the library on judged data.") { new LinkCommand() };
return root.Parse(args).Invoke();
