using System.Text;
using Matcher.Corpus;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CorpusProgram.Run(args, Console.Out, Console.Error);
