using System.Runtime.CompilerServices;
using Xunit;

namespace SenHub.TestKit;

/// <summary>Compares text with approved/NAME.txt beside the test; APPROVE=1 rewrites it, to be read in the diff.</summary>
public static class Approved
{
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, "approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "(not approved yet)", actual);
    }
}
