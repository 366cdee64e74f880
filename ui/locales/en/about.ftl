### The sheet About.

about-close = Close
about-licence = Free software under the Apache License 2.0.
about-libraries = Libraries
about-about = Aplomb contains libraries by other authors, each under its own licence. The full texts are in licences.txt, which is installed with Aplomb.
about-reading = Reading the list…
about-find = Find by name or licence
about-none = No library matches.
about-some = { $shown } of { $all }
about-all = { $all ->
    [one] { $all } library, over all systems
   *[other] { $all } libraries, over all systems
}

# How this version stands to the latest one; $version is its number.
about-version-current = This is the latest version.
about-version-newer = Version { $version } is available. Your IT department installs it.
about-version-vulnerable = This version has a known security problem, which version { $version } solves. Ask your IT department to install it.
about-version-unknown = Whether there is a newer version is not known at the moment.
