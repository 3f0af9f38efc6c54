using System.Diagnostics;
using System.Globalization;

namespace SenHub.Printing.Tests;

/// <summary>Runs a program on a file, for a second opinion.</summary>
public static class Tool
{
    /// <summary>What the program writes, with its exit code; a machine without it fails with what to do.</summary>
    public static (int Exit, string Output) Run(string program, byte[] pdf, params string[] options)
    {
        var file = Path.Combine(Path.GetTempPath(), $"senhub-{Guid.CreateVersion7()}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            return Run(program, program == "pdftotext" ? [.. options, file, "-"] : [.. options, file]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The file as a program writes it anew.</summary>
    public static byte[] Rewrite(string program, byte[] pdf, params string[] options)
    {
        var (from, to) = (Path.GetTempFileName(), Path.GetTempFileName());
        File.WriteAllBytes(from, pdf);
        try
        {
            var (exit, output) = Run(program, [.. options, from, to]);
            Assert.True(exit == 0, output);
            return File.ReadAllBytes(to);
        }
        finally
        {
            File.Delete(from);
            File.Delete(to);
        }
    }

    /// <summary>A page as poppler draws it: a small PNG where no options say otherwise.</summary>
    public static byte[] Draw(byte[] pdf, int page, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("senhub-page");
        try
        {
            var file = Path.Combine(folder.FullName, "paper.pdf");
            File.WriteAllBytes(file, pdf);
            var number = page.ToString(CultureInfo.InvariantCulture);
            var (exit, output) = Run("pdftoppm", [.. options.Length > 0 ? options : ["-png", "-r", "60"], "-f", number, "-l", number, "-singlefile", file, Path.Combine(folder.FullName, "page")]);
            Assert.True(exit == 0 && output.Length == 0, output);
            return File.ReadAllBytes(Directory.EnumerateFiles(folder.FullName, "page.*").Single());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int Exit, string Output) Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"{program} was not found: install qpdf and poppler-utils.");
        }
    }
}
