namespace Matcher.Packer;

/// <summary>Writes packed data to a file.</summary>
internal static class PackFile
{
    /// <summary>Writes the data under a name; the time of writing tells that the file is newer than the packer.</summary>
    public static void Write(string folder, string name, PackWriter data) => File.WriteAllBytes(Path.Combine(folder, $"{name}.pack"), data.ToArray());
}
