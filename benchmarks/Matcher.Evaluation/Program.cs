using System.Text;
using Matcher.Evaluation;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return EvaluationProgram.Run(args, Console.Out, Console.Error);
