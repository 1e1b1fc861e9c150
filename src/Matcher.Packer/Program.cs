using Matcher.Packer;

if (args is ["documentation", var documentation, var assembly])
{
    DocumentationTrimmer.Trim(documentation, assembly);
    return;
}

// The folder to write to; files whose bytes would not change are left as they are.
var folder = args[0];
PackFile.Write(folder, "stock", StockPacker.Pack());
PackFile.Write(folder, "trades", TradePacker.Pack());
PackFile.Write(folder, "topics", TopicPacker.Pack());
PackFile.Write(folder, "cues", CuePacker.Pack());
